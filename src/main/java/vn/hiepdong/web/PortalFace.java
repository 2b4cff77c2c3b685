package vn.hiepdong.web;

/**
 * What every page prints of the portal itself. Texts are empty where there is none.
 *
 * @param name of the portal
 * @param province whose portal it is
 * @param motto under the name
 * @param notice a strip on top of every public page
 * @param colour with which a browser frames the page
 * @param logo address of its picture, from the portal's root
 * @param logoWidth in pixels, at the height of the header's line
 * @param stylesheet address of the province's own colours, from the portal's root; null where the portal's are used
 */
public record PortalFace(
        String name,
        String province,
        String motto,
        String notice,
        String colour,
        String logo,
        int logoWidth,
        String stylesheet) {}
