//! Pictures: the icon of each account, drawn from its id or uploaded, in the documented sizes.
//!
//! Owns: the sizes, and the way of an upload: a draft that waits until its owner has chosen a square of it. Hands over: pixels
//! to `raster` and `drawn`, bytes to `store`, addresses to `profile`.

mod drawn;
mod raster;

use std::time::Duration;

use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::id::AccountId;
use setaria_store::{account, picture};

use self::drawn::draw_icon;
use self::raster::png;
use crate::Service;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::origin::Origin;

/// The sizes besides the original, in pixels (protocol reference, section 6.2).
pub const SIZES: [u32; 4] = [75, 90, 120, 320];
/// The size of the icon whose address names none, in pixels.
pub const DEFAULT_SIZE: u32 = 150;
/// The longest side that an original keeps, in pixels.
pub const LARGEST: u32 = 1_024;
/// The largest upload, in bytes.
pub const LARGEST_UPLOAD: usize = 5 * 1_024 * 1_024;
/// How many pixels of an upload are read at most: what cameras of phones make, with room for the edge.
pub const MOST_PIXELS: u64 = 52_000_000;
/// The word in an address for the original.
pub const ORIGINAL: &str = "orig";

/// Why an upload was refused.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Over [`LARGEST_UPLOAD`].
    #[error("the picture is larger than 5 MiB")]
    TooLarge,
    /// Not a picture of a known kind, whatever its name says.
    #[error("the file is not a PNG, JPEG, WebP or GIF picture")]
    Kind,
    /// More pixels than are decoded.
    #[error("the picture has more than 52 million pixels")]
    Pixels,
    /// Not now.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// A square of a picture, in hundredths: how large beside the largest there is, and where in the room that leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cut {
    /// Its side, 1 to 100.
    pub size: u32,
    /// From the left edge (0) to the right (100).
    pub across: u32,
    /// From the upper edge (0) to the lower (100).
    pub down: u32,
}

/// How long one waits for its turn before its sender is told to come back.
const TURN: Duration = Duration::from_secs(5);
/// The version under which a draft waits; the drawn icon has it too, and needs no rows.
const DRAFT: i64 = 0;

/// Which rendition of a picture an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The original, re-encoded.
    Original,
    /// A square of so many pixels.
    Square(u32),
}

impl Size {
    /// Reads the word after the underscore of an address; none is the default size.
    pub fn parse(word: Option<&str>) -> Option<Self> {
        match word {
            None => Some(Self::Square(DEFAULT_SIZE)),
            Some(ORIGINAL) => Some(Self::Original),
            Some(word) => SIZES
                .into_iter()
                .find(|size| size.to_string() == word)
                .map(Self::Square),
        }
    }

    fn stored(self) -> i64 {
        match self {
            Self::Original => 0,
            Self::Square(size) => i64::from(size),
        }
    }
}

impl Service {
    /// The address of an account's icon, without size and extension. It names the account to nobody else, and changes
    /// with each new picture.
    pub fn icon_address(&self, account: &Account) -> String {
        let mut plain = [0; 16];
        plain
            .iter_mut()
            .zip(
                account
                    .id
                    .0
                    .to_be_bytes()
                    .into_iter()
                    .chain(account.icon_version.to_be_bytes()),
            )
            .for_each(|(to, from)| {
                *to = from;
            });
        format!(
            "{}/picture/{}",
            self.settings().account_url,
            self.keys().seal_link(&plain)
        )
    }

    /// The picture behind the name in an address, as PNG.
    pub async fn icon(&self, name: &str, size: Size) -> Result<Option<Vec<u8>>, Unavailable> {
        let Some((id, version)) = self.keys().open_link(name).and_then(|plain| read_name(&plain)) else {
            return Ok(None);
        };
        self.icon_at(id, version, size).await
    }

    /// The picture of an account, as PNG.
    pub(crate) async fn icon_of(
        &self,
        account: &Account,
        size: Size,
    ) -> Result<Option<Vec<u8>>, Unavailable> {
        self.icon_at(account.id, account.icon_version, size).await
    }

    async fn icon_at(&self, id: AccountId, version: i64, size: Size) -> Result<Option<Vec<u8>>, Unavailable> {
        if version == 0 {
            let pixels = if let Size::Square(pixels) = size {
                pixels
            } else {
                640
            };
            return Ok(Some(png(&draw_icon(id, pixels))?));
        }
        Ok(self
            .0
            .store
            .read("picture.find", move |conn| {
                picture::find(conn, id, version, size.stored())
            })
            .await?)
    }

    /// Takes an uploaded picture as a draft, in place of an older one.
    pub async fn draft_icon(&self, id: AccountId, upload: Vec<u8>) -> Result<(), Refused> {
        let draft = self.rendered(move || raster::draft(&upload)).await?;
        let write =
            move |tx: &setaria_store::Tx<'_>| picture::put(tx, id, DRAFT, Size::Original.stored(), &draft);
        let written = self.0.store.write("picture.draft", write).await;
        Ok(written.map_err(Unavailable::from)?)
    }

    /// The draft that waits, whole or the square cut out of it, as PNG.
    pub async fn draft(&self, id: AccountId, cut: Option<Cut>) -> Result<Option<Vec<u8>>, Unavailable> {
        let find =
            move |conn: &setaria_store::Conn<'_>| picture::find(conn, id, DRAFT, Size::Original.stored());
        let Some(draft) = self.0.store.read("picture.draft", find).await? else {
            return Ok(None);
        };
        match cut {
            None => Ok(Some(draft)),
            Some(cut) => own(self.rendered(move || raster::preview(&draft, cut)).await).map(Some),
        }
    }

    /// Makes a square of the draft the account's icon. Answers whether there was a draft.
    pub async fn save_draft(&self, id: AccountId, cut: Cut, origin: &Origin) -> Result<bool, Unavailable> {
        let Some(draft) = self.draft(id, None).await? else {
            return Ok(false);
        };
        let renditions = own(self.rendered(move || raster::renditions(&draft, cut)).await)?;
        let (version, me, origin) = (self.now(), self.clone(), origin.clone());
        let write = move |tx: &setaria_store::Tx<'_>| {
            for (size, png) in &renditions {
                picture::put(tx, id, version, size.stored(), png)?;
            }
            account::set_icon_version(tx, id, version)?;
            me.record(tx, id, Event::ProfileChanged, &origin)?;
            Mark::Account(id).announce(tx)?;
            picture::delete_older(tx, id, version)
        };
        self.0.store.write("picture.save", write).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(true)
    }

    /// Takes the draft away.
    pub async fn drop_draft(&self, id: AccountId) -> Result<(), Unavailable> {
        let write = move |tx: &setaria_store::Tx<'_>| picture::delete_older(tx, id, DRAFT + 1);
        self.0.store.write("picture.drop", write).await?;
        Ok(())
    }

    /// Works on pixels, one picture at a time: a decoder may take 256 MiB for them, and a progressive JPEG as much again.
    async fn rendered<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Refused> + Send + 'static,
    ) -> Result<T, Refused> {
        let turn = tokio::time::timeout(TURN, self.0.pictures.acquire()).await;
        let Ok(Ok(_turn)) = turn else {
            return Err(Unavailable::Hashing.into());
        };
        tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| Unavailable::Internal(error.to_string()))?
    }

    /// Goes back to the drawn icon.
    pub async fn remove_icon(&self, id: AccountId, origin: &Origin) -> Result<(), Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let write = move |tx: &setaria_store::Tx<'_>| {
            account::set_icon_version(tx, id, 0)?;
            Mark::Account(id).announce(tx)?;
            me.record(tx, id, Event::ProfileChanged, &origin)?;
            picture::delete_older(tx, id, i64::MAX)
        };
        self.0.store.write("picture.remove", write).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(())
    }
}

/// A draft is a PNG of our own: that it cannot be read is no mistake of its owner's.
fn own<T>(answer: Result<T, Refused>) -> Result<T, Unavailable> {
    answer.map_err(|refused| match refused {
        Refused::Unavailable(error) => error,
        other => Unavailable::Internal(other.to_string()),
    })
}

fn read_name(plain: &[u8]) -> Option<(AccountId, i64)> {
    let (id, rest) = plain.split_first_chunk::<8>()?;
    let version = rest.first_chunk::<8>().filter(|_| rest.len() == 8)?;
    Some((AccountId(i64::from_be_bytes(*id)), i64::from_be_bytes(*version)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_documented_sizes_have_an_address() {
        assert_eq!(Size::parse(None), Some(Size::Square(150)));
        assert_eq!(Size::parse(Some("75")), Some(Size::Square(75)));
        assert_eq!(Size::parse(Some("orig")), Some(Size::Original));
        assert_eq!(Size::parse(Some("76")), None);
    }
}
