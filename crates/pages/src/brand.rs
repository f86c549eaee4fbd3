//! Whose server this is: the operator's name, logo, colours and roundness, put over the look without touching a template.
//!
//! Owns: what an operator may change, what of it is refused and why, and the assets that come of it. The configuration
//! hands over what it read; every page's frame carries the result.

mod colour;
mod logo;

use std::fmt::{self, Write as _};
use std::sync::Arc;

use self::colour::{Colour, Scheme};
pub use self::logo::LogoError;
use crate::assets::{Asset, Stored};

/// The largest roundness of cards and controls, in pixels: half of a control's height.
const ROUNDEST: u8 = 22;

/// The roundness of Setaria's own look, in pixels.
const RADIUS: u8 = 8;

/// Whose server this is. Cheap to clone.
#[derive(Clone)]
pub struct Brand {
    /// The name beside the mark and in every title.
    pub name: String,
    dress: Arc<Dress>,
}

/// What an operator changes of the look; nothing keeps Setaria's own.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The content of the logo's file, an SVG or a PNG.
    pub logo: Option<Vec<u8>>,
    /// The colour of buttons and marks on light ground, as `#7d5600`.
    pub accent_light: Option<String>,
    /// The same on dark ground.
    pub accent_dark: Option<String>,
    /// The roundness of cards and controls, in pixels.
    pub radius: Option<u8>,
}

/// Why a look is refused, with what to do.
#[derive(Debug, thiserror::Error)]
pub enum BrandError {
    /// A colour is not written as one.
    #[error("{key} is '{given}'; write it as #7d5600")]
    NoColour {
        /// The field of [`Look`].
        key: &'static str,
        /// What stands in it.
        given: String,
    },
    /// A colour cannot be told from what it stands on (WCAG 2.2, 1.4.3).
    #[error("{key} is '{given}', which has a contrast of {} to 1 on {under} and needs 4.5; take a {way} shade", tenth(*.ratio))]
    Faint {
        /// The field of [`Look`].
        key: &'static str,
        /// What stands in it.
        given: String,
        /// What it stands on.
        under: &'static str,
        /// The contrast that it has there.
        ratio: f64,
        /// `darker` or `lighter`.
        way: &'static str,
    },
    /// Corners rounder than a control.
    #[error("radius is {0}; it must be at most {ROUNDEST} pixels")]
    TooRound(u8),
    /// The logo cannot be used.
    #[error("the logo {0}")]
    Logo(#[from] LogoError),
}

/// The look as it is drawn.
struct Dress {
    logo: Option<Stored>,
    style: Option<Stored>,
    /// On light ground, which is what letters are written on.
    accent: Colour,
    radius: u8,
}

impl Default for Dress {
    fn default() -> Self {
        Self {
            logo: None,
            style: None,
            accent: colour::LIGHT.accent,
            radius: RADIUS,
        }
    }
}

impl Brand {
    /// Setaria's own look under that name.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            dress: Arc::default(),
        }
    }

    /// The same name in the operator's look.
    ///
    /// # Errors
    /// A colour that cannot be read on the page, a logo that is no harmless picture.
    pub fn dressed(self, look: &Look) -> Result<Self, BrandError> {
        let logo = look.logo.as_deref().map(logo::checked).transpose()?;
        let style = style(look)?;
        let style = (!style.is_empty()).then(|| {
            Stored::new(
                "brand",
                "css",
                "text/css; charset=utf-8",
                style.into_bytes().into(),
            )
        });
        Ok(Self {
            dress: Arc::new(Dress {
                logo,
                style,
                accent: accent("accent_light", look.accent_light.as_deref(), &colour::LIGHT)?,
                radius: look.radius.unwrap_or(RADIUS),
            }),
            ..self
        })
    }

    /// The asset of this brand with that hashed name.
    pub fn asset(&self, name_hashed: &str) -> Option<Asset<'_>> {
        self.assets().find(|asset| asset.name_hashed == name_hashed)
    }

    /// Every asset of this brand.
    pub fn assets(&self) -> impl Iterator<Item = Asset<'_>> {
        let Dress { logo, style, .. } = &*self.dress;
        logo.iter().chain(style).map(Stored::asset)
    }

    /// Where the logo is, if it is not Setaria's mark.
    pub(crate) fn logo(&self) -> Option<String> {
        self.dress.logo.as_ref().map(Stored::href)
    }

    /// The colour of a letter's button.
    pub(crate) fn accent(&self) -> Colour {
        self.dress.accent
    }

    /// The colour of what is written on it.
    pub(crate) fn on_accent(&self) -> Colour {
        self.dress.accent.text_upon()
    }

    /// The roundness of a letter's corners, in pixels.
    pub(crate) fn radius(&self) -> u8 {
        self.dress.radius
    }

    /// Where the stylesheet is that goes over the pages' own.
    pub(crate) fn style(&self) -> Option<String> {
        self.dress.style.as_ref().map(Stored::href)
    }
}

impl fmt::Debug for Brand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Brand")
            .field("name", &self.name)
            .field("logo", &self.logo())
            .field("style", &self.style())
            .finish()
    }
}

/// The tokens that the look replaces, as a stylesheet: outside of all layers, so that it goes over them.
fn style(look: &Look) -> Result<String, BrandError> {
    let mut tokens = String::new();
    if let Some(radius) = look.radius {
        if radius > ROUNDEST {
            return Err(BrandError::TooRound(radius));
        }
        let _ = write!(tokens, "--radius:{radius}px;");
    }
    if look.accent_light.is_some() || look.accent_dark.is_some() {
        let light = accent("accent_light", look.accent_light.as_deref(), &colour::LIGHT)?;
        let dark = accent("accent_dark", look.accent_dark.as_deref(), &colour::DARK)?;
        let (on_light, on_dark) = (light.text_upon(), dark.text_upon());
        let _ = write!(
            tokens,
            "--accent:light-dark({light},{dark});--on-accent:light-dark({on_light},{on_dark});"
        );
    }
    Ok(if tokens.is_empty() {
        tokens
    } else {
        format!(":root{{{tokens}}}")
    })
}

/// The accent of a scheme: the given one if it can be read wherever it stands, Setaria's own if none is given.
fn accent(key: &'static str, given: Option<&str>, scheme: &Scheme) -> Result<Colour, BrandError> {
    let Some(given) = given else {
        return Ok(scheme.accent);
    };
    let no_colour = || BrandError::NoColour {
        key,
        given: given.into(),
    };
    let colour = Colour::parse(given).ok_or_else(no_colour)?;
    let upon = [
        ("the page", scheme.ground),
        ("a card", scheme.card),
        ("its own text", colour.text_upon()),
    ];
    for (under, other) in upon {
        let ratio = colour.contrast(other);
        if ratio < 4.5 {
            return Err(BrandError::Faint {
                key,
                given: given.into(),
                under,
                ratio,
                way: scheme.way,
            });
        }
    }
    Ok(colour)
}

/// A ratio as it is said: never rounded up to what it does not reach.
fn tenth(ratio: f64) -> f64 {
    (ratio * 10.0).floor() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dressed(look: &Look) -> Result<Brand, String> {
        Brand::named("Example")
            .dressed(look)
            .map_err(|error| error.to_string())
    }

    fn accents(light: &str, dark: &str) -> Look {
        Look {
            accent_light: Some(light.into()),
            accent_dark: Some(dark.into()),
            ..Look::default()
        }
    }

    #[test]
    fn wcag_1_4_3_an_accent_that_cannot_be_read_is_refused_with_the_way_out() {
        let error = dressed(&accents("#ffcc00", "#ffcc00")).unwrap_err();
        assert!(
            error.contains("accent_light is '#ffcc00'") && error.contains("take a darker shade"),
            "{error}"
        );
        let error = dressed(&accents("#003399", "#003399")).unwrap_err();
        assert!(
            error.contains("accent_dark is '#003399'") && error.contains("take a lighter shade"),
            "{error}"
        );
        for no_colour in ["", "red", "#12345", "#12345g", "#1234567", "#é1234"] {
            let error = dressed(&accents(no_colour, "#ffcc00")).unwrap_err();
            assert!(error.contains("write it as #7d5600"), "{error}");
        }
        assert!(
            dressed(&Look {
                radius: Some(23),
                ..Look::default()
            })
            .unwrap_err()
            .contains("at most 22")
        );
    }

    #[test]
    fn a_look_becomes_a_stylesheet_with_an_address_of_its_own() {
        let look = Look {
            radius: Some(0),
            ..accents("#003399", "#ffcc00")
        };
        let brand = dressed(&look).unwrap();
        let style = brand.assets().next().unwrap();
        let css = std::str::from_utf8(style.plain).unwrap();
        assert_eq!(
            css,
            ":root{--radius:0px;--accent:light-dark(#003399,#ffcc00);--on-accent:light-dark(#ffffff,#1f1600);}"
        );
        assert_eq!(brand.style().unwrap(), format!("/assets/{}", style.name_hashed));
        assert!(brand.asset(style.name_hashed).is_some() && brand.asset("brand.css").is_none());
        let other = dressed(&accents("#003399", "#ffdd00")).unwrap();
        assert_ne!(
            other.style(),
            brand.style(),
            "another content has another address"
        );
        assert_eq!(dressed(&Look::default()).unwrap().assets().count(), 0);
    }

    #[test]
    fn letters_wear_the_look_for_light_ground() {
        let look = Look {
            radius: Some(0),
            ..accents("#003399", "#ffcc00")
        };
        let (_, mut letter) = crate::letters(crate::Locale::default()).remove(0);
        let button = |letter: &crate::Letter| letter.written().unwrap().html;
        assert!(button(&letter).contains("background:#7d5600;color:#ffffff;border-radius:8px"));
        letter.brand = dressed(&look).unwrap();
        assert!(button(&letter).contains("background:#003399;color:#ffffff;border-radius:0px"));
    }

    #[test]
    fn a_light_accent_alone_keeps_the_dark_one_of_setaria() {
        let brand = dressed(&Look {
            accent_light: Some("#003399".into()),
            ..Look::default()
        })
        .unwrap();
        let style = brand.assets().next().unwrap();
        assert!(
            std::str::from_utf8(style.plain)
                .unwrap()
                .contains("light-dark(#003399,#e9b44c)")
        );
    }
}
