//! `setaria key …`

use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use setaria_crypto::seal::MasterKeys;
use setaria_identity::clock::draw;

use super::{Where, say};
use crate::house;
use crate::system::System;

/// Master keys.
#[derive(Subcommand)]
pub(crate) enum Key {
    /// List the master keys' names, the current one first
    #[command(after_help = "Example: setaria key list")]
    List(One),
    /// Put a new master key before the others; the next start seals everything with it
    #[command(
        after_help = "Example: setaria key rotate, then restart the server. Keep the old lines: tokens signed under them live on."
    )]
    Rotate(One),
}

#[derive(Args)]
pub(crate) struct One {
    #[command(flatten)]
    at: Where,
}

impl Key {
    pub(crate) async fn run(self) -> anyhow::Result<ExitCode> {
        let (Self::List(one) | Self::Rotate(one)) = &self;
        let file = one.at.load()?.0.master_key_file();
        let text = std::fs::read_to_string(&file)
            .with_context(|| format!("the master key file {} cannot be read", file.display()))?;
        let keys = MasterKeys::parse(&text).with_context(|| file.display().to_string())?;
        if matches!(self, Self::List(_)) {
            keys.kids().for_each(say);
            return Ok(ExitCode::SUCCESS);
        }
        let fresh = MasterKeys::generate(&house::new_kid(), draw(&System))?;
        let whole = format!("{}\n{text}", fresh.to_text().trim_end());
        if MasterKeys::parse(&whole)?.current_kid() != fresh.current_kid() {
            bail!("the new key did not come first; nothing was changed");
        }
        house::write_key(&file, &whole).with_context(|| file.display().to_string())?;
        say(&format!(
            "{} is the current master key once the server is restarted",
            fresh.current_kid()
        ));
        Ok(ExitCode::SUCCESS)
    }
}
