//! The section `[brand]`: whose server this is, and how it looks.
//!
//! Owns: the keys, and reading the logo. Hands over: what may be changed and what is refused, to `pages`.

use std::path::PathBuf;

use anyhow::Context as _;
use serde::Deserialize;
use setaria_pages::{Brand, Look};

/// Whose server this is, and how it looks.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct BrandKeys {
    pub(crate) name: Option<String>,
    pub(crate) logo_file: Option<PathBuf>,
    pub(crate) accent_light: Option<String>,
    pub(crate) accent_dark: Option<String>,
    pub(crate) radius: Option<u8>,
}

impl BrandKeys {
    /// The brand that every page carries.
    pub(crate) fn brand(&self) -> anyhow::Result<Brand> {
        let logo = match &self.logo_file {
            Some(path) => {
                let read = std::fs::read(path);
                Some(read.with_context(|| format!("brand.logo_file {} cannot be read", path.display()))?)
            }
            None => None,
        };
        let look = Look {
            logo,
            accent_light: self.accent_light.clone(),
            accent_dark: self.accent_dark.clone(),
            radius: self.radius,
        };
        let name = self.name.as_deref().unwrap_or("Setaria");
        let brand = Brand::named(name).dressed(&look);
        brand.context("the section [brand] cannot be used")
    }
}
