//! The look in figures: sizes, colours, and assets that can be kept for ever.

use setaria_pages::{Locale, Theme, assets, gallery};

/// The tokens of the brand: name, light, dark.
const BRAND: &[(&str, &str, &str)] = &[
    ("ground", "#faf7ef", "#12140e"),
    ("card", "#ffffff", "#1b1e16"),
    ("text", "#20241a", "#eceee4"),
    ("muted", "#565d4b", "#a8b09a"),
    ("line", "#d9d6c9", "#34382c"),
    ("field-line", "#8a8f7c", "#7b8270"),
    ("accent", "#7d5600", "#e9b44c"),
    ("on-accent", "#ffffff", "#1f1600"),
    ("link", "#2b6534", "#9fd08a"),
    ("ok", "#2b6534", "#9fd08a"),
    ("danger", "#a8231b", "#ffb3aa"),
    ("focus", "#1d4fd7", "#8db4ff"),
];

fn asset(name: &str) -> assets::Asset<'static> {
    assets::find(assets::href(name).strip_prefix("/assets/").unwrap()).unwrap()
}

fn css() -> &'static str {
    std::str::from_utf8(asset("main.css").plain).unwrap()
}

#[test]
fn the_stylesheet_holds_the_tokens_of_the_brand() {
    for (name, light, dark) in BRAND {
        assert!(
            css().contains(&format!("--{name}: light-dark({light}, {dark});")),
            "{name}"
        );
    }
    let other = css()
        .split('#')
        .skip(1)
        .filter(|rest| rest.chars().take(6).all(|c| c.is_ascii_hexdigit()))
        .count();
    assert_eq!(other, BRAND.len() * 2, "a colour that is no token");
}

#[test]
fn wcag_1_4_3_text_has_6_to_1_and_controls_3_to_1_on_card_and_ground() {
    let find = |token: &str, dark: bool| {
        let (_, l, d) = BRAND.iter().find(|(name, ..)| *name == token).unwrap();
        if dark { *d } else { *l }
    };
    for dark in [false, true] {
        for (under, least, tokens) in [
            (
                "card",
                6.0,
                ["text", "muted", "link", "ok", "danger", "accent"].as_slice(),
            ),
            (
                "ground",
                6.0,
                &["text", "muted", "link", "ok", "danger", "accent"],
            ),
            ("card", 3.0, &["field-line", "focus"]),
            ("ground", 3.0, &["field-line", "focus"]),
            ("accent", 4.5, &["on-accent"]),
        ] {
            for token in tokens {
                let ratio = contrast(find(token, dark), find(under, dark));
                assert!(ratio >= least, "{token} on {under}, dark {dark}: {ratio:.2}");
            }
        }
    }
}

#[test]
fn pages_stylesheet_and_script_are_small() {
    let css = asset("main.css");
    assert!(css.plain.len() <= 18 * 1024, "{}", css.plain.len());
    assert!(
        css.brotli.is_some_and(|sent| sent.len() <= 5 * 1024),
        "as browsers get it"
    );
    let scripts = assets::all().filter(|asset| asset.content_type.starts_with("text/javascript"));
    assert!(scripts.map(|script| script.plain.len()).sum::<usize>() <= 6 * 1024);
    for sample in gallery() {
        let html = sample.html(Locale::default(), Theme::Auto).unwrap();
        // The list of regions stands on two pages and is as long as the world is.
        let most = if html.contains("id=\"region\"") { 26 } else { 15 };
        let size = html.len();
        assert!(size <= most * 1024, "{} {}: {size}", sample.page, sample.state);
    }
}

#[test]
fn assets_are_found_by_their_hashed_name_only_and_shrink() {
    for asset in assets::all() {
        let found = assets::find(asset.name_hashed).unwrap();
        assert_eq!(found.plain, asset.plain);
        assert!(found.etag.starts_with('"') && asset.name_hashed.contains(found.etag.trim_matches('"')));
        let brotli = asset.brotli.expect("text shrinks");
        let mut back = Vec::new();
        brotli_decompressor::BrotliDecompress(&mut &*brotli, &mut back).unwrap();
        assert_eq!(back, asset.plain);
    }
    for wrong in ["main.css", "", "../Cargo.toml", "main.000000000000.css"] {
        assert!(assets::find(wrong).is_none(), "{wrong}");
    }
    assert_eq!(assets::favicon().unwrap().content_type, "image/svg+xml");
}

#[test]
fn the_stylesheet_is_logical_and_serves_every_setting() {
    for declaration in css().split(['{', '}', ';']) {
        let Some((property, value)) = declaration.split_once(':') else {
            continue;
        };
        let mut words = value.split(|c: char| !c.is_alphabetic());
        assert!(
            !words.any(|word| matches!(word, "left" | "right")),
            "{declaration}"
        );
        let physical = property
            .trim()
            .split('-')
            .any(|word| matches!(word, "left" | "right" | "top" | "bottom"));
        assert!(
            !physical && !matches!(property.trim(), "width" | "height"),
            "{declaration}"
        );
    }
    for setting in [
        "prefers-reduced-motion",
        "forced-colors",
        "print",
        "color-scheme: light dark",
    ] {
        assert!(css().contains(setting), "{setting}");
    }
}

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance, WCAG 2.2.
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
