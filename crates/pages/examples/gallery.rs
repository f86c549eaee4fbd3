//! Writes every page in every state, language and theme into a directory, with its assets beside: `gallery DIR`.

use std::path::PathBuf;
use std::{env, error, fs};

use setaria_pages::{Locale, Theme, assets, gallery};

fn main() -> Result<(), Box<dyn error::Error>> {
    let dir = PathBuf::from(
        env::args_os()
            .nth(1)
            .ok_or("the directory to write into is missing")?,
    );
    fs::create_dir_all(dir.join("assets"))?;
    for asset in assets::all() {
        fs::write(dir.join("assets").join(asset.name_hashed), asset.plain)?;
    }
    for sample in gallery() {
        for locale in Locale::all() {
            for theme in Theme::ALL {
                let name = format!(
                    "{}.{}.{}.{}.html",
                    sample.page,
                    sample.state,
                    locale.tag(),
                    theme.as_str()
                );
                // The pages name their assets from the root, which a file has none of.
                let html = sample.html(locale, theme)?.replace("\"/assets/", "\"assets/");
                fs::write(dir.join(name), html)?;
            }
        }
    }
    Ok(())
}
