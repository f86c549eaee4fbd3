//! `setaria pages`

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Args;
use setaria_pages::{Locale, Theme, assets, gallery};

use super::say;

/// Writes every page in every state, language and theme as a file.
#[derive(Args)]
#[command(after_help = "Example: setaria pages gallery/")]
pub(crate) struct Pages {
    /// Folder to write to
    folder: PathBuf,
}

impl Pages {
    pub(crate) fn run(self) -> anyhow::Result<ExitCode> {
        let write = |name: &str, bytes: &[u8]| {
            let path = self.folder.join(name);
            std::fs::write(&path, bytes).with_context(|| path.display().to_string())
        };
        std::fs::create_dir_all(&self.folder).with_context(|| self.folder.display().to_string())?;
        for asset in assets::all() {
            write(asset.name_hashed, asset.plain)?;
        }
        let mut pages = 0;
        for sample in gallery() {
            for locale in Locale::all() {
                for theme in [Theme::Light, Theme::Dark] {
                    let html = sample.html(locale, theme)?.replace("/assets/", "");
                    let name = format!(
                        "{}.{}.{}.{}.html",
                        sample.page,
                        sample.state,
                        locale.tag(),
                        theme.as_str()
                    );
                    write(&name, html.as_bytes())?;
                    pages += 1;
                }
            }
        }
        say(&format!("{pages} pages in {}", self.folder.display()));
        Ok(ExitCode::SUCCESS)
    }
}
