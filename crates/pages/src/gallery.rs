//! Every page in every state: what the gallery, the screenshots and the tests go through.
//!
//! Owns: the catalogue of pages, and the wall that `setaria pages` hangs them on. A page that is not in it is not tested.

mod wall;

pub use self::wall::{Wall, Wish};
use crate::parts::Parts;
use crate::{
    Brand, CheckPassword, ChooseAccount, Chrome, Confirm, Consent, EnterCode, ErrorPage, FollowLink, Home,
    Inbox, Locale, Page, Recover, RecoverPassword, RecoverSecond, RecoverWait, RenderError, SignIn, SignUp,
    SignUpFinish, SignedOut, Theme, account,
};
use crate::{
    PasskeyAdd, QrAsk, QrDone, QrShow, RecoveryCodes, RemoveFactor, SecondFactor, Security, SignInCode,
    TotpSetup,
};

/// One page in one state.
pub struct Sample {
    /// The page's name.
    pub page: &'static str,
    /// The state's name.
    pub state: &'static str,
    draw: Box<Draw>,
}

type Draw = dyn Fn(&Chrome) -> Result<String, RenderError> + Send + Sync;

impl Sample {
    /// The page in that language and those colours.
    ///
    /// # Errors
    /// As `Page::render`.
    pub fn html(&self, locale: Locale, theme: Theme) -> Result<String, RenderError> {
        (self.draw)(&chrome(locale, theme))
    }

    /// The same in an operator's look.
    ///
    /// # Errors
    /// As `Page::render`.
    pub fn dressed(&self, brand: &Brand, locale: Locale, theme: Theme) -> Result<String, RenderError> {
        (self.draw)(&Chrome {
            brand: brand.clone(),
            ..chrome(locale, theme)
        })
    }
}

/// Every page in every state.
pub fn gallery() -> Vec<Sample> {
    let mut samples = Vec::new();
    hang::<Home>(&mut samples);
    hang::<SignIn>(&mut samples);
    hang::<SignUp>(&mut samples);
    hang::<EnterCode>(&mut samples);
    hang::<FollowLink>(&mut samples);
    hang::<SignUpFinish>(&mut samples);
    hang::<Recover>(&mut samples);
    hang::<RecoverSecond>(&mut samples);
    hang::<RecoverPassword>(&mut samples);
    hang::<RecoverWait>(&mut samples);
    hang::<ChooseAccount>(&mut samples);
    hang::<Consent>(&mut samples);
    hang::<CheckPassword>(&mut samples);
    hang::<Confirm>(&mut samples);
    hang::<Inbox>(&mut samples);
    hang::<account::Overview>(&mut samples);
    hang::<account::Profile>(&mut samples);
    hang::<account::Picture>(&mut samples);
    hang::<account::Contacts>(&mut samples);
    hang::<account::ContactCode>(&mut samples);
    hang::<account::ContactAsk>(&mut samples);
    hang::<account::Password>(&mut samples);
    hang::<account::Devices>(&mut samples);
    hang::<account::Apps>(&mut samples);
    hang::<account::Friends>(&mut samples);
    hang::<account::Activity>(&mut samples);
    hang::<SignInCode>(&mut samples);
    hang::<QrShow>(&mut samples);
    hang::<QrAsk>(&mut samples);
    hang::<QrDone>(&mut samples);
    hang::<account::Data>(&mut samples);
    hang::<account::Close>(&mut samples);
    hang::<account::Closing>(&mut samples);
    hang::<SecondFactor>(&mut samples);
    hang::<Security>(&mut samples);
    hang::<TotpSetup>(&mut samples);
    hang::<PasskeyAdd>(&mut samples);
    hang::<RecoveryCodes>(&mut samples);
    hang::<RemoveFactor>(&mut samples);
    hang::<SignedOut>(&mut samples);
    hang::<ErrorPage>(&mut samples);
    hang::<Parts>(&mut samples);
    samples
}

fn hang<P: Page>(samples: &mut Vec<Sample>) {
    for (at, (state, _)) in P::samples(&chrome(Locale::default(), Theme::Auto))
        .into_iter()
        .enumerate()
    {
        let draw = move |chrome: &Chrome| {
            P::samples(chrome)
                .get(at)
                .map_or(Ok(String::new()), |(_, page)| page.render())
        };
        samples.push(Sample {
            page: P::NAME,
            state,
            draw: Box::new(draw),
        });
    }
}

/// The frame that every sample begins with.
pub(crate) fn chrome(locale: Locale, theme: Theme) -> Chrome {
    Chrome {
        locale,
        theme,
        csrf: "0J7b1x".into(),
        whose: None,
        here: "/sign-in?flow=kq3Zt1".into(),
        signed_in: false,
        who: None,
        brand: Brand::named("Setaria"),
    }
}
