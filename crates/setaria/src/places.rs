//! Places in a file as DB-IP and MaxMind publish it: where on earth addresses are used.
//!
//! Owns: reading the file, whole and once, at start; `doctor` reads it too. Hands over: what is asked, to `server`.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::Path;

use anyhow::{Context as _, bail};
use maxminddb::Reader;
use serde::Deserialize;
use setaria_identity::clock::{DAY, Millis};
use setaria_identity::location::Location;
use setaria_identity::region::Region;
use setaria_server::places::Atlas;

/// What the kinds of file that tell countries have in their names.
const KINDS: [&str; 4] = ["City", "Country", "Enterprise", "Location"];

/// The file.
pub(crate) struct PlacesFile(Reader<Vec<u8>>);

/// What is read of an address.
#[derive(Deserialize)]
struct Record<'a> {
    #[serde(borrow, default)]
    city: City<'a>,
    #[serde(borrow, default)]
    country: Country<'a>,
}

#[derive(Default, Deserialize)]
struct City<'a> {
    #[serde(borrow, default)]
    names: BTreeMap<&'a str, &'a str>,
}

#[derive(Default, Deserialize)]
struct Country<'a> {
    #[serde(borrow)]
    iso_code: Option<&'a str>,
}

impl PlacesFile {
    /// Reads the file.
    ///
    /// # Errors
    /// It cannot be read, or is of another kind.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let named = || format!("accounts.places_file {}", path.display());
        let bytes = std::fs::read(path).with_context(|| {
            format!(
                "{} cannot be read; mend its name or permissions, or take the key out",
                named()
            )
        })?;
        let reader = Reader::from_source(bytes).with_context(|| {
            format!(
                "{} is no database of addresses; give an .mmdb file, unpacked, as DB-IP and MaxMind publish it",
                named()
            )
        })?;
        let kind = &reader.metadata().database_type;
        if !KINDS.iter().any(|known| kind.contains(known)) {
            bail!(
                "{} holds {kind}, not places; give a City or Country file",
                named()
            );
        }
        Ok(Self(reader))
    }

    /// Its kind, as its maker calls it, and how many days ago it was made.
    pub(crate) fn about(&self, now: Millis) -> (&str, i64) {
        let metadata = self.0.metadata();
        let made = i64::try_from(metadata.build_epoch)
            .unwrap_or(i64::MAX)
            .saturating_mul(1_000);
        (&metadata.database_type, now.saturating_sub(made) / DAY)
    }
}

impl Atlas for PlacesFile {
    fn find(&self, address: IpAddr, language: &str) -> Option<Location> {
        // A record that cannot be read is one that tells nothing.
        let record: Record<'_> = self.0.lookup(address).ok()?.decode().ok()??;
        let names = record.city.names;
        let name = names.get(tag(language)).or_else(|| names.get("en"));
        Some(Location {
            region: Region::parse(record.country.iso_code?).ok()?,
            city: name
                .map(|name| (*name).to_owned())
                .filter(|name| !name.is_empty()),
        })
    }
}

/// How these files call a language of the pages.
fn tag(language: &str) -> &str {
    match language {
        "zh-Hans" => "zh-CN",
        "zh-Hant" => "zh-TW",
        other => other,
    }
}
