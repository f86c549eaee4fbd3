//! What holds for every page in every state, language and theme.

#[cfg(test)]
mod escaping;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod look;
#[cfg(test)]
mod markup;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod walk;
