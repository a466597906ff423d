package io.sharedstruct.tools.picture;

import java.util.Locale;

/** The look of an SVG: a file, and in it the colours for a light and a dark surrounding, of which the viewer chooses. */
final class SvgStyle {

    private static final String FONTS = """
            text{font-family:ui-monospace,"SF Mono","Cascadia Mono","DejaVu Sans Mono",Menlo,Consolas,monospace}
            .title{font-size:20px;font-weight:600}
            .facts,.head2{font-size:13px}
            .head{font-size:13px;font-weight:600}
            .name{font-size:12.5px}
            .small{font-size:10.5px}
            .byte{font-size:10.5px;text-anchor:middle}
            .offset{font-size:11.5px;text-anchor:end}
            .padding{fill:url(#hatch)}
            .tick{stroke-width:1;opacity:.35}
            .box{stroke-width:1.2}
            """;

    private SvgStyle() {}

    static void write(Svg svg) {
        svg.raw("<style>");
        svg.raw(FONTS + colours(Palette.LIGHT).strip());
        svg.raw("@media (prefers-color-scheme:dark){\n" + colours(Palette.DARK).strip() + "\n}");
        svg.raw("</style>");
        svg.raw(
                "<defs><pattern id=\"hatch\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\""
                        + " patternTransform=\"rotate(45)\"><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"7\"/></pattern></defs>");
    }

    private static String colours(Palette palette) {
        String text = Palette.css(palette.text());
        String muted = Palette.css(palette.muted());
        String line = Palette.css(palette.line());
        StringBuilder css = new StringBuilder();
        css.append(".paper{fill:").append(Palette.css(palette.background())).append("}\n");
        css.append(".card{fill:")
                .append(Palette.css(palette.card()))
                .append(";stroke:")
                .append(line)
                .append("}\n");
        css.append(".title,.name,.head{fill:").append(text).append("}\n");
        css.append(".facts,.head2,.small,.byte,.offset{fill:").append(muted).append("}\n");
        css.append(".padding{stroke:").append(line).append("}\n");
        css.append(".hatch{stroke:").append(line).append(";stroke-width:2}\n");
        for (Family family : Family.values()) {
            String edge = Palette.css(palette.edge(family));
            css.append('.').append(style(family)).append("{fill:").append(Palette.css(palette.fill(family)));
            css.append(";stroke:").append(edge).append("}\n");
        }
        return css.toString();
    }

    /** The name of the look of boxes. */
    static String style(Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }
}
