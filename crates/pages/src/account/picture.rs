//! A picture on its way to become one's own: which square of it is kept.
//!
//! Owns: the view, and the numbers by which a square is named ([`Crop`]).

use askama::Template;

use super::sample;
use crate::page::rendered;
use crate::people::AccountLine;
use crate::{Chrome, Page, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/picture.html")]
pub struct Picture {
    /// The frame.
    pub chrome: Chrome,
    /// The uploaded picture, whole.
    pub whole_url: String,
    /// The square that is chosen, as it would look.
    pub square_url: String,
    /// Which square that is.
    pub crop: Crop,
}

/// A square of a picture, in hundredths: how large beside the largest there is, and where in the room that leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crop {
    /// Its side, 10 to 100.
    pub size: u32,
    /// From the left edge (0) to the right (100).
    pub across: u32,
    /// From the upper edge (0) to the lower (100).
    pub down: u32,
}

impl Default for Crop {
    fn default() -> Self {
        Self {
            size: 100,
            across: 50,
            down: 50,
        }
    }
}

impl Crop {
    /// Reads the numbers of a form or an address; what is missing or out of bounds becomes the nearest that is not.
    pub fn read(size: Option<&str>, across: Option<&str>, down: Option<&str>) -> Self {
        let number = |text: Option<&str>, least: u32, usual| {
            let given = text.and_then(|text| text.parse::<u32>().ok());
            given.map_or(usual, |number| number.clamp(least, 100))
        };
        let usual = Self::default();
        Self {
            size: number(size, 10, usual.size),
            across: number(across, 0, usual.across),
            down: number(down, 0, usual.down),
        }
    }

    /// The query that [`Crop::read`] understands.
    pub fn query(self) -> String {
        format!("size={}&across={}&down={}", self.size, self.across, self.down)
    }
}

impl Picture {
    fn place(&self) -> Place {
        Place::Profile
    }

    fn sliders(&self) -> [(&'static str, &'static str, u32, u32); 3] {
        [
            ("size", "crop-size", 10, self.crop.size),
            ("across", "crop-across", 0, self.crop.across),
            ("down", "crop-down", 0, self.crop.down),
        ]
    }
}

impl Page for Picture {
    const NAME: &'static str = "picture";

    fn title(&self) -> String {
        self.chrome.title("crop-title", false)
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let mei = AccountLine::sample();
        let whole = Self {
            chrome: sample::signed_in(chrome),
            whole_url: mei.icon_url.clone(),
            square_url: mei.icon_url,
            crop: Crop::default(),
        };
        vec![("whole", whole)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_is_read_within_bounds() {
        assert_eq!(Crop::read(None, Some("x"), None), Crop::default());
        let read = Crop::read(Some("0"), Some("101"), Some("7"));
        assert_eq!((read.size, read.across, read.down), (10, 100, 7));
        assert_eq!(read.query(), "size=10&across=100&down=7");
    }
}
