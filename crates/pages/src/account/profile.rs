//! Profile: picture, nickname, region, language.
//!
//! Owns: the view, and the wording of what cannot be saved.

use askama::Template;

use super::done::Done;
use super::sample;
use crate::page::rendered;
use crate::people::AccountLine;
use crate::{Chrome, Locale, Mistake, Page, Place, RenderError};

/// The page.
#[derive(Clone, Debug, Template)]
#[template(path = "account/profile.html")]
pub struct Profile {
    /// The frame.
    pub chrome: Chrome,
    /// The account's number.
    pub user_id: i64,
    /// The picture, large.
    pub picture_url: String,
    /// Whether the picture is the one made from the account, rather than an uploaded one.
    pub picture_generated: bool,
    /// The largest picture taken, in bytes.
    pub picture_limit: u32,
    /// As typed, or as it is kept.
    pub nickname: String,
    /// As typed, or as it is kept: two letters, or nothing.
    pub region: String,
    /// The language letters are written in.
    pub language: Locale,
    /// Why it was not saved.
    pub error: Option<ProfileError>,
    /// What has just been done.
    pub done: Option<Done>,
}

/// Why it was not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileError {
    /// The nickname is empty, too long, or would rearrange a page.
    Nickname,
    /// The region is none.
    Region,
    /// No file was chosen.
    PictureMissing,
    /// The file is larger than is taken.
    PictureTooLarge {
        /// The most that is taken, in megabytes of 1,048,576 bytes.
        limit: i64,
    },
    /// The picture has more pixels than are read.
    PicturePixels {
        /// The most that are read, in millions.
        limit: i64,
    },
    /// The file is none of the kinds of picture that are taken, or is broken.
    PictureUnreadable,
}

impl Mistake for ProfileError {
    fn key(&self) -> &'static str {
        match self {
            Self::Nickname => "nickname-wrong",
            Self::Region => "profile-region-wrong",
            Self::PictureMissing => "profile-picture-missing",
            Self::PictureTooLarge { .. } => "profile-picture-too-large",
            Self::PicturePixels { .. } => "profile-picture-pixels",
            Self::PictureUnreadable => "profile-picture-unreadable",
        }
    }

    fn field(&self) -> Option<&'static str> {
        Some(match self {
            Self::Nickname => "nickname",
            Self::Region => "region",
            Self::PictureMissing
            | Self::PictureTooLarge { .. }
            | Self::PicturePixels { .. }
            | Self::PictureUnreadable => "picture",
        })
    }

    fn number(&self) -> Option<(&'static str, i64)> {
        match self {
            Self::PictureTooLarge { limit } | Self::PicturePixels { limit } => Some(("limit", *limit)),
            _ => None,
        }
    }
}

impl Profile {
    fn place(&self) -> Place {
        Place::Profile
    }

    fn faulty(&self, field: &str) -> bool {
        self.error.is_some_and(|error| error.field() == Some(field))
    }

    /// In megabytes of 1,048,576 bytes, as people know them.
    fn limit_mb(&self) -> i64 {
        i64::from(self.picture_limit >> 20)
    }
}

impl Page for Profile {
    const NAME: &'static str = "profile";

    fn title(&self) -> String {
        self.chrome.title("profile-title", self.error.is_some())
    }

    fn render(&self) -> Result<String, RenderError> {
        rendered(self)
    }

    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)> {
        let mei = AccountLine::sample();
        let whole = Self {
            chrome: sample::signed_in(chrome),
            user_id: mei.user_id,
            picture_url: mei.icon_url,
            picture_generated: false,
            picture_limit: 5 << 20,
            nickname: mei.nickname,
            region: "CN".into(),
            language: chrome.locale,
            error: None,
            done: None,
        };
        let wrong = |error| Self {
            error: Some(error),
            ..whole.clone()
        };
        let fresh = Self {
            picture_generated: true,
            region: String::new(),
            done: Some(Done::Generated),
            ..whole.clone()
        };
        vec![
            ("fresh", fresh),
            ("nickname", wrong(ProfileError::Nickname)),
            ("region", wrong(ProfileError::Region)),
            ("picture-missing", wrong(ProfileError::PictureMissing)),
            (
                "picture-too-large",
                wrong(ProfileError::PictureTooLarge { limit: 5 }),
            ),
            ("picture-pixels", wrong(ProfileError::PicturePixels { limit: 50 })),
            ("picture-unreadable", wrong(ProfileError::PictureUnreadable)),
            (
                "saved",
                Self {
                    done: Some(Done::Profile),
                    ..whole.clone()
                },
            ),
            ("whole", whole),
        ]
    }
}
