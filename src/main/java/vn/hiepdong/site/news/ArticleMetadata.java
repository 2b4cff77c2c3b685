package vn.hiepdong.site.news;

/**
 * What search engines, previews of links and the catalogues of the State read of an article (Dublin Core, row L10). None is
 * empty but image and source.
 *
 * @param address the full one, under which it is known
 * @param image the full address of the picture on top; null for none
 * @param creator author and source, else the agency that keeps the article
 * @param publisher whose portal this is
 * @param source null where none is named
 * @param subject categories and programmes, divided by ";"
 * @param json the same as a NewsArticle of schema.org, escaped for an element of HTML
 */
record ArticleMetadata(
        String address,
        String title,
        String description,
        String image,
        String published,
        String creator,
        String publisher,
        String source,
        String subject,
        String json) {}
