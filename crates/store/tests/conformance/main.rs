//! What every engine must do alike: one suite, run on each engine.
//!
//! Owns: the contract of each noun and of transactions. A new engine joins by implementing `engine::Engine` and one
//! line in `on_every_engine!`. What only one of them can get wrong stands in `sqlite` and `postgres`.

/// Runs each case on a fresh store of each engine.
macro_rules! on_every_engine {
    ($($case:ident),+ $(,)?) => {
        mod sqlite {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $case() {
                    let engine = <$crate::engine::Sqlite as $crate::engine::Engine>::fresh();
                    super::$case(&engine).await;
                }
            )+
        }
        mod postgres {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                #[ignore = "needs a server: cargo xtask test --only postgres"]
                async fn $case() {
                    let engine = <$crate::engine::Postgres as $crate::engine::Engine>::fresh();
                    super::$case(&engine).await;
                }
            )+
        }
    };
}

#[cfg(test)]
mod account;
#[cfg(test)]
mod app;
#[cfg(test)]
mod attempt;
#[cfg(test)]
mod clean;
#[cfg(test)]
mod code;
#[cfg(test)]
mod consent;
#[cfg(test)]
mod engine;
#[cfg(test)]
mod factor;
#[cfg(test)]
mod fixture;
mod grant;
#[cfg(test)]
mod people;
#[cfg(test)]
mod postgres;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod qr;
mod restart;
#[cfg(test)]
mod session;
#[cfg(test)]
mod small;
#[cfg(test)]
mod sqlite;
#[cfg(test)]
mod token;
#[cfg(test)]
mod transaction;
#[cfg(test)]
mod transfer;
mod walk;
