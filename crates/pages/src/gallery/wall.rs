//! The wall of the gallery: every page that was asked for, framed at three widths, without scripts and without the focus.
//!
//! Owns: the view, and what may be asked for. `setaria pages` shows it; no server for people does.

use askama::Template;

use crate::page::rendered;
use crate::text::Text;
use crate::{Locale, RenderError, Sample, Theme, gallery};

/// A phone, which is also a desktop at 400 % zoom; a tablet; a desktop. In CSS pixels.
const WIDTHS: [u32; 3] = [320, 768, 1280];

/// Which pages to hang, and how. What is not named is all of it, in English, as the device says.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The page's name.
    pub page: Option<String>,
    /// The state's name.
    pub state: Option<String>,
    /// The language's tag.
    pub lang: Option<String>,
    /// The theme's word.
    pub theme: Option<String>,
    /// The only width, in pixels.
    pub width: Option<u32>,
}

impl Wish {
    /// The language to speak.
    pub fn locale(&self) -> Locale {
        self.lang.as_deref().and_then(Locale::parse).unwrap_or_default()
    }

    /// The colours to draw in.
    pub fn theme(&self) -> Theme {
        self.theme.as_deref().and_then(Theme::parse).unwrap_or_default()
    }

    /// Whether a sample is wished for.
    pub fn wants(&self, sample: &Sample) -> bool {
        let named =
            |wish: &Option<String>, name| wish.as_deref().is_none_or(|wish| wish.is_empty() || wish == name);
        named(&self.page, sample.page) && named(&self.state, sample.state)
    }
}

/// The wall.
#[derive(Template)]
#[template(path = "wall.html")]
pub struct Wall {
    locale: Locale,
    theme: Theme,
    pages: Vec<(&'static str, bool)>,
    samples: Vec<Sample>,
    widths: Vec<u32>,
    only: Option<u32>,
}

impl Wall {
    /// The wall with what is wished for.
    pub fn of(wish: &Wish) -> Self {
        let mut pages: Vec<_> = gallery()
            .iter()
            .map(|sample| (sample.page, wish.page.as_deref() == Some(sample.page)))
            .collect();
        pages.dedup();
        let only = wish.width.filter(|width| WIDTHS.contains(width));
        Self {
            locale: wish.locale(),
            theme: wish.theme(),
            pages,
            samples: gallery()
                .into_iter()
                .filter(|sample| wish.wants(sample))
                .collect(),
            widths: only.map_or_else(|| WIDTHS.into(), |width| vec![width]),
            only,
        }
    }

    /// The whole document.
    ///
    /// # Errors
    /// As `Page::render`.
    pub fn html(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    /// Where a sample is by itself.
    fn src(&self, sample: &Sample) -> String {
        format!(
            "/show?page={}&state={}&lang={}&theme={}",
            sample.page,
            sample.state,
            self.locale.tag(),
            self.theme.as_str()
        )
    }

    fn t<'a>(&self, key: &'a str) -> Text<'a> {
        Text::new(self.locale, key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_hangs_what_is_wished_for_and_nothing_else() {
        let every = Wall::of(&Wish::default()).html().unwrap();
        assert_eq!(every.matches("<iframe").count(), gallery().len() * WIDTHS.len());
        let one = Wish {
            page: Some("sign-in".into()),
            state: Some("wrong".into()),
            lang: Some("zh-Hans".into()),
            theme: Some("dark".into()),
            width: Some(320),
        };
        let one = Wall::of(&one).html().unwrap();
        assert_eq!(one.matches("<iframe").count(), 1);
        assert!(
            one.contains("/show?page=sign-in&#38;state=wrong&#38;lang=zh-Hans&#38;theme=dark\""),
            "{one}"
        );
        let hostile = Wish {
            page: Some("\"><script>".into()),
            lang: Some("xx".into()),
            width: Some(1),
            ..Wish::default()
        };
        let none = Wall::of(&hostile).html().unwrap();
        assert!(!none.contains("<script>") && !none.contains("<iframe"));
    }
}
