//! Writes every page in every state and language into a directory, with the assets beside: `gallery DIR`.

use std::path::PathBuf;
use std::{env, error, fs};

fn main() -> Result<(), Box<dyn error::Error>> {
    let dir = PathBuf::from(
        env::args_os()
            .nth(1)
            .ok_or("the directory to write into is missing")?,
    );
    let assets = dir.join("assets");
    fs::create_dir_all(&assets)?;
    fs::write(assets.join("demo.css"), include_str!("../assets/demo.css"))?;
    fs::write(assets.join("fragment.js"), include_str!("../assets/fragment.js"))?;
    for sample in setaria_demo_app::gallery() {
        // The pages name their assets from the root, which a file has none of.
        let html = sample.html.replace("\"/assets/", "\"assets/");
        fs::write(dir.join(format!("{}.html", sample.name)), html)?;
    }
    Ok(())
}
