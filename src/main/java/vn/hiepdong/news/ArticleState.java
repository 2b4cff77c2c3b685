package vn.hiepdong.news;

/** What people set. Whether a published article is read yet, or no more, is for the clock to say. */
public enum ArticleState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
