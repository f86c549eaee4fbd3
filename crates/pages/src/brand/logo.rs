//! An operator's logo: a PNG as it is, or an SVG that draws and does nothing else.
//!
//! Owns: what a logo may hold. An SVG is checked element by element against a list, because it is served from the
//! server's own address and a browser that opens it there would run what it holds.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::assets::Stored;

/// The largest logo, in bytes: every page shows it.
const LARGEST: usize = 64 << 10;

/// What a PNG begins with (RFC 2083, section 3.1).
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The elements that only draw.
const ELEMENTS: [&[u8]; 19] = [
    b"svg",
    b"g",
    b"path",
    b"circle",
    b"ellipse",
    b"rect",
    b"line",
    b"polyline",
    b"polygon",
    b"defs",
    b"symbol",
    b"use",
    b"linearGradient",
    b"radialGradient",
    b"stop",
    b"clipPath",
    b"mask",
    b"title",
    b"desc",
];

/// Why a logo is refused.
#[derive(Debug, thiserror::Error)]
pub enum LogoError {
    /// More bytes than a page should carry.
    #[error("has {0} bytes; it may have at most {LARGEST}")]
    TooLarge(usize),
    /// Neither of the two kinds.
    #[error("is neither an SVG nor a PNG")]
    Unknown,
    /// An SVG that holds something else than shapes.
    #[error("holds {0}, which a drawing does not need; take it out")]
    Holds(String),
}

/// The logo as an asset.
pub(super) fn checked(content: &[u8]) -> Result<Stored, LogoError> {
    if content.len() > LARGEST {
        return Err(LogoError::TooLarge(content.len()));
    }
    if content.starts_with(PNG) {
        return Ok(Stored::new("logo", "png", "image/png", content.to_vec().into()));
    }
    let text = std::str::from_utf8(content).map_err(|_| LogoError::Unknown)?;
    drawing(text)?;
    Ok(Stored::new(
        "logo",
        "svg",
        "image/svg+xml",
        content.to_vec().into(),
    ))
}

fn drawing(text: &str) -> Result<(), LogoError> {
    let mut reader = Reader::from_str(text);
    let mut root = None;
    loop {
        let holds = |what: &str| Err(LogoError::Holds(what.into()));
        match reader.read_event().map_err(|_| LogoError::Unknown)? {
            Event::Start(element) | Event::Empty(element) => {
                root.get_or_insert(element.name().as_ref() == b"svg");
                draws(&element)?;
            }
            Event::DocType(_) => return holds("a DOCTYPE"),
            Event::PI(_) => return holds("a processing instruction"),
            Event::Eof => break,
            _ => {}
        }
    }
    if root == Some(true) {
        Ok(())
    } else {
        Err(LogoError::Unknown)
    }
}

fn draws(element: &BytesStart<'_>) -> Result<(), LogoError> {
    let holds = |what: String| Err(LogoError::Holds(what));
    let name = element.name();
    if !ELEMENTS.contains(&name.as_ref()) {
        return holds(format!("<{}>", String::from_utf8_lossy(name.as_ref())));
    }
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| LogoError::Unknown)?;
        let key = String::from_utf8_lossy(attribute.key.as_ref()).to_ascii_lowercase();
        let value = String::from_utf8_lossy(&attribute.value).to_ascii_lowercase();
        let link = key == "href" || key.ends_with(":href");
        let elsewhere = value.replace("url(#", "").contains("url(") || (link && !value.starts_with('#'));
        if key.starts_with("on") || key == "style" || elsewhere || value.contains('&') || value.contains('\\')
        {
            return holds(format!("the attribute {key}=\"{value}\""));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(svg: &str) -> String {
        checked(svg.as_bytes()).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn drawings_and_pngs_are_taken() {
        let svg = r##"<?xml version="1.0"?><!-- a dot --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">
            <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
            <g fill="url(#a)"><circle cx="2" cy="2" r="1"/></g><use href="#a"/></svg>"##;
        let logo = checked(svg.as_bytes()).unwrap();
        assert_eq!(logo.asset().content_type, "image/svg+xml");
        assert_eq!(
            checked(b"\x89PNG\r\n\x1a\nrest").unwrap().asset().content_type,
            "image/png"
        );
    }

    #[test]
    fn az15_a_logo_that_could_do_something_is_refused_and_told_why() {
        for (inside, says) in [
            ("<script>alert(1)</script>", "<script>"),
            ("<foreignObject><p/></foreignObject>", "<foreignObject>"),
            ("<style>@import 'x'</style>", "<style>"),
            ("<image href='https://evil.example/x.png'/>", "<image>"),
            ("<a href='#x'/>", "<a>"),
            ("<animate attributeName='href'/>", "<animate>"),
            ("<path onclick='x()'/>", "onclick"),
            ("<g OnLoad='x()'/>", "onload"),
            ("<use href='https://evil.example/#a'/>", "href"),
            ("<use xlink:href='javascript:x'/>", "xlink:href"),
            ("<g fill='url(//evil.example/a)'/>", "fill"),
            ("<g fill='u&#114;l(//evil.example/a)'/>", "fill"),
            ("<g style='fill:red'/>", "style"),
        ] {
            let error = refused(&format!("<svg xmlns='http://www.w3.org/2000/svg'>{inside}</svg>"));
            assert!(
                error.contains("take it out") && error.contains(says),
                "{inside}: {error}"
            );
        }
        assert!(refused("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>").contains("DOCTYPE"));
        for unknown in ["", "GIF89a", "<html/>", "<svg", "<svg a=b/>", "<g><svg/></g>"] {
            let error = refused(unknown);
            assert!(
                error.contains("neither") || error.contains("html"),
                "{unknown}: {error}"
            );
        }
        assert!(refused(&" ".repeat(LARGEST + 1)).contains("at most"));
    }
}
