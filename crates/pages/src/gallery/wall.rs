//! The wall of the gallery: every page and letter that was asked for, framed at three widths, without scripts and without the focus.
//!
//! Owns: the view, and what may be asked for. `setaria pages` shows it; no server for people does.

use askama::Template;

use crate::page::rendered;
use crate::text::Text;
use crate::{Locale, RenderError, Sample, Theme, gallery, letters};

/// A phone, which is also a desktop at 400 % zoom; a tablet; a desktop. In CSS pixels.
const WIDTHS: [u32; 3] = [320, 768, 1280];

/// What all letters are called, beside the pages.
const LETTER: &str = "letter";

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

    /// The page that is wished for first.
    pub fn sample(&self) -> Option<Sample> {
        gallery()
            .into_iter()
            .find(|sample| self.wants(sample.page, sample.state))
    }

    /// The letter that is wished for first, as HTML.
    ///
    /// # Errors
    /// As `Page::render`.
    pub fn letter(&self) -> Option<Result<String, RenderError>> {
        let (_, letter) = letters(self.locale())
            .into_iter()
            .find(|(state, _)| self.wants(LETTER, state))?;
        Some(letter.written().map(|written| written.html))
    }

    fn wants(&self, page: &str, state: &str) -> bool {
        let named =
            |wish: &Option<String>, name| wish.as_deref().is_none_or(|wish| wish.is_empty() || wish == name);
        named(&self.page, page) && named(&self.state, state)
    }
}

/// The wall.
#[derive(Template)]
#[template(path = "wall.html")]
pub struct Wall {
    locale: Locale,
    theme: Theme,
    pages: Vec<(&'static str, bool)>,
    /// Page and state.
    hung: Vec<(&'static str, &'static str)>,
    widths: Vec<u32>,
    only: Option<u32>,
}

impl Wall {
    /// The wall with what is wished for.
    pub fn of(wish: &Wish) -> Self {
        let samples = gallery();
        let letters = letters(wish.locale());
        let all = samples.iter().map(|sample| (sample.page, sample.state));
        let all: Vec<_> = all
            .chain(letters.iter().map(|(state, _)| (LETTER, *state)))
            .collect();
        let mut pages: Vec<_> = all
            .iter()
            .map(|(page, _)| (*page, wish.page.as_deref() == Some(*page)))
            .collect();
        pages.dedup();
        let only = wish.width.filter(|width| WIDTHS.contains(width));
        Self {
            locale: wish.locale(),
            theme: wish.theme(),
            pages,
            hung: all
                .into_iter()
                .filter(|(page, state)| wish.wants(page, state))
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

    /// Where a page or letter is by itself.
    fn src(&self, page: &str, state: &str) -> String {
        let path = if page == LETTER { "letter" } else { "show" };
        let (lang, theme) = (self.locale.tag(), self.theme.as_str());
        format!("/{path}?page={page}&state={state}&lang={lang}&theme={theme}")
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
        assert_eq!(
            every.matches("<iframe").count(),
            (gallery().len() + letters(Locale::default()).len()) * WIDTHS.len()
        );
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
