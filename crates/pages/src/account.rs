//! One's own account: the pages of the area that its owner lives in, one file each.
//!
//! Owns: their views, and what each says was done ([`Done`]). Every act is a form that posts to a path of its own and comes
//! back to a page of the area. Hands over: the frame to `area.html`, the list at the side to [`crate::Place`].

mod activity;
mod apps;
mod close;
mod contacts;
mod copy;
mod data;
mod devices;
mod done;
mod friends;
mod overview;
mod password;
mod picture;
mod profile;
mod sample;

pub use activity::{Activity, EntryLine};
pub use apps::{AppAccess, Apps};
pub use close::{Close, Closing};
pub use contacts::{CodeError, ContactAct, ContactAsk, ContactCode, ContactError, ContactLine, Contacts};
pub use copy::Copy;
pub use data::Data;
pub use devices::{Devices, SessionLine};
pub use done::Done;
pub use friends::{AskedLine, FriendError, FriendField, Friends};
pub use overview::{Mend, Overview};
pub use password::Password;
pub use picture::{Crop, Picture};
pub use profile::{Profile, ProfileError};
