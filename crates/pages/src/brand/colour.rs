//! Colours as numbers, and whether one can be read on another.
//!
//! Owns: the relative luminance and contrast of WCAG 2.2, and the tokens that an operator's accent is held against.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

/// What an accent stands on in one of the two themes; `assets/main.css` holds the same tokens.
pub(super) struct Scheme {
    pub(super) ground: Colour,
    pub(super) card: Colour,
    pub(super) accent: Colour,
    /// In which direction a colour has to go to be read.
    pub(super) way: &'static str,
}

/// The light theme.
pub(super) const LIGHT: Scheme = Scheme {
    ground: Colour([0xfa, 0xf7, 0xef]),
    card: Colour([0xff; 3]),
    accent: Colour([0x7d, 0x56, 0x00]),
    way: "darker",
};

/// The dark theme.
pub(super) const DARK: Scheme = Scheme {
    ground: Colour([0x12, 0x14, 0x0e]),
    card: Colour([0x1b, 0x1e, 0x16]),
    accent: Colour([0xe9, 0xb4, 0x4c]),
    way: "lighter",
};

/// What may be written on an accent.
const ON_ACCENT: [Colour; 2] = [Colour([0xff; 3]), Colour([0x1f, 0x16, 0x00])];

impl Colour {
    /// Reads `#rrggbb`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let number = digits.bytes().all(|b| b.is_ascii_hexdigit()).then_some(digits)?;
        let [_, rgb @ ..] = u32::from_str_radix(number, 16).ok()?.to_be_bytes();
        Some(Self(rgb))
    }

    /// The contrast between two colours, 1 to 21 (WCAG 2.2, contrast ratio).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// White or nearly black, whichever is read better on this colour.
    pub(super) fn text_upon(self) -> Colour {
        let [light, dark] = ON_ACCENT;
        if self.contrast(light) >= self.contrast(dark) {
            light
        } else {
            dark
        }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schemes_are_those_of_the_stylesheet() {
        let css = include_str!("../../assets/main.css");
        for (name, light, dark) in [
            ("ground", LIGHT.ground, DARK.ground),
            ("card", LIGHT.card, DARK.card),
            ("accent", LIGHT.accent, DARK.accent),
        ] {
            assert!(
                css.contains(&format!("--{name}: light-dark({light}, {dark});")),
                "{name}"
            );
        }
        assert_eq!(
            (LIGHT.accent.text_upon(), DARK.accent.text_upon()),
            (ON_ACCENT[0], ON_ACCENT[1])
        );
    }

    #[test]
    fn wcag_contrast_of_known_pairs() {
        let colour = |text| Colour::parse(text).unwrap();
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(colour("#ffffff")) - 4.478).abs() < 1e-3);
    }
}
