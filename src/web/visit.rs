//! Somebody looking at a page: who they are, what they were told, and the frame around every page.
//!
//! The session holds the user's id and a seal of their password hash. Name and role are read from the
//! database with each request, so that a removed user, another role or another password counts at
//! once, on every device.

use axum::extract::{FromRequestParts, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tower_sessions::Session;
use tower_sessions::session::Id;

use super::assets;
use super::error::PanelError;
use super::languages::{self, phrase};
use super::state::{Demo, Panel};
use super::words::Tone;
use crate::gateway::{Actor, Via};
use crate::phone::PhoneNumber;
use crate::store::UserId;
use crate::store::pages;
use crate::store::sessions::{self, SEAT, Seat};
use crate::store::unseen;
use crate::store::users::{self, Right, User};

const FLASH: &str = "flash";
const SEARCH: &str = "search";
const TALK_SEARCH: &str = "talk_search";
const RECORD: &str = "record";
/// A session ends after this long without a visit, by the gateway's own clock.
pub(super) const IDLE_S: i64 = 12 * 60 * 60;
/// And after this long in any case: a telephone that was lost is out by itself.
const LONGEST_S: i64 = 7 * 24 * 60 * 60;
/// The session is written anew when it was last written longer ago than this: often enough for twelve
/// hours of inactivity to mean that, seldom enough not to write with every page.
const RENEW_AFTER_S: i64 = 600;
/// Sent by `live.js`: such a request shows the page but takes nothing out of the session.
const LIVE: &str = "x-live";
/// How browsers say that they fetch a page nobody has asked for yet.
const AHEAD: [&str; 3] = ["sec-purpose", "purpose", "x-moz"];
/// Longest search kept, in characters.
const SEARCH_MAX: usize = 64;

/// The seat of a user with this password hash, taken now.
pub(super) fn seat(user: &User, hash: &str, now_s: i64, address: String, device: String) -> Seat {
    Seat { user: user.id.0, seal: seal(hash), since_s: now_s, renewed_s: now_s, address, device }
}

/// Changes with the password, tells nothing about it.
fn seal(hash: &str) -> String {
    hex::encode(&Sha256::digest(hash)[..16])
}

/// Binds the session to a seat.
pub(super) async fn sit_down(session: &Session, seat: &Seat) -> Result<(), PanelError> {
    Ok(session.insert(SEAT, seat).await?)
}

/// The user this session belongs to, if they still exist with the same password.
pub(super) async fn user_of(panel: &Panel, session: &Session) -> Result<Option<User>, PanelError> {
    let Some(mut seat) = session.get::<Seat>(SEAT).await? else { return Ok(None) };
    let id = UserId(seat.user);
    let found = panel
        .store
        .read(move |conn| match users::find_by_id(conn, id)? {
            Some(user) => users::find_with_hash(conn, &user.name),
            None => Ok(None),
        })
        .await?;
    let now_s = panel.now().as_second();
    let in_time = now_s - seat.renewed_s <= IDLE_S && now_s - seat.since_s <= LONGEST_S;
    let valid = |(user, hash): &(User, String)| user.id == id && seal(hash) == seat.seal;
    let Some((user, _)) = found.filter(|found| in_time && valid(found)) else {
        session.flush().await?;
        return Ok(None);
    };
    if now_s - seat.renewed_s > RENEW_AFTER_S {
        seat.renewed_s = now_s;
        sit_down(session, &seat).await?;
    }
    Ok(Some(user))
}

/// Lets somebody through who is signed in and whose role has the right; the others are sent to sign
/// in, or told that they may not.
pub(super) async fn require(
    State((panel, right)): State<(Panel, Right)>,
    session: Session,
    mut request: Request,
    next: Next,
) -> Result<Response, PanelError> {
    let Some(user) = user_of(&panel, &session).await? else {
        return Ok(sign_in_first(&request).into_response());
    };
    let chosen = user.language.as_deref().and_then(languages::known);
    let answer = async move {
        if !user.role.may(right) {
            return PanelError::NotAllowed.into_response();
        }
        request.extensions_mut().insert(user);
        next.run(request).await
    };
    Ok(languages::speaking(chosen.unwrap_or_else(languages::spoken), answer).await)
}

fn sign_in_first(request: &Request) -> Redirect {
    let asked = request.uri().path_and_query().map_or("/", |path| path.as_str());
    if request.method() != Method::GET || asked == "/" || asked == "/live" {
        return Redirect::to("/login");
    }
    // Our own paths hold uuids and plain words: only these three need another spelling in a query.
    let asked = asked.replace('%', "%25").replace('&', "%26").replace('#', "%23");
    Redirect::to(&format!("/login?next={asked}"))
}

/// A sentence shown on the next page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Flash {
    pub(super) tone: Tone,
    pub(super) words: String,
    /// Uuid of the contact it is shown beside; empty: at the top.
    #[serde(default)]
    pub(super) beside: String,
}

impl Flash {
    /// Read out at once when something went wrong, else when there is a pause.
    pub(super) fn role(&self) -> &'static str {
        match self.tone {
            Tone::Care | Tone::Stop => "alert",
            Tone::Good | Tone::Wait => "status",
        }
    }
}

/// The pages the navigation names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nav {
    Home,
    Flows,
    Contacts,
    Invite,
    Messages,
    Results,
    Gateway,
    Record,
    Settings,
}

impl Nav {
    const ALL: [Self; 9] = [
        Self::Home,
        Self::Contacts,
        Self::Invite,
        Self::Messages,
        Self::Flows,
        Self::Results,
        Self::Gateway,
        Self::Record,
        Self::Settings,
    ];

    fn place(self) -> (&'static str, &'static str) {
        match self {
            Self::Home => ("/", key!("Home")),
            Self::Contacts => ("/contacts", key!("Contacts")),
            Self::Invite => ("/invite", key!("Invite Participants")),
            Self::Messages => ("/messages", key!("Messages")),
            Self::Flows => ("/flows", key!("Flows")),
            Self::Results => ("/results", key!("Results")),
            Self::Gateway => ("/gateway", key!("Gateway")),
            Self::Record => ("/record", key!("Record")),
            Self::Settings => ("/settings", key!("Settings")),
        }
    }

    /// Whether people come here to set or to check something, rather than to ask and to read.
    fn is_seldom(self) -> bool {
        match self {
            Self::Home | Self::Contacts | Self::Invite | Self::Messages => false,
            Self::Flows | Self::Results | Self::Gateway | Self::Record | Self::Settings => true,
        }
    }
}

/// Every page the navigation names: address and name.
pub(super) fn places() -> Vec<(&'static str, &'static str)> {
    Nav::ALL.map(|nav| (nav.place().0, phrase(nav.place().1))).into()
}

/// One entry of the navigation.
pub(super) struct NavItem {
    pub(super) href: &'static str,
    pub(super) name: &'static str,
    /// The rest of the name, where there is room for it.
    pub(super) rest: &'static str,
    pub(super) current: bool,
    /// Not needed every day: where there is no room it is behind a button.
    pub(super) seldom: bool,
    /// What waits for a person there.
    pub(super) waiting: usize,
    /// Conversations there with something nobody has looked at.
    pub(super) unseen: usize,
}

/// What stands around every page.
pub(super) struct Frame {
    pub(super) tag: &'static str,
    pub(super) organization: String,
    pub(super) user: String,
    pub(super) demo: Demo,
    pub(super) nav: Vec<NavItem>,
    pub(super) flash: Vec<Flash>,
    /// Whether the script may fetch the page again: what answers a form is there only once.
    pub(super) live: bool,
    /// Name of the page for the script: one page is never exchanged for another.
    pub(super) page: &'static str,
    /// May change contacts, invite and write.
    pub(super) may_act: bool,
    /// May change flows and delete groups.
    pub(super) may_administer: bool,
}

impl Frame {
    /// The page one is on, if it is among those that are seldom needed.
    pub(super) fn seldom_here(&self) -> Option<&'static str> {
        self.nav.iter().find(|item| item.seldom && item.current).map(|item| item.name)
    }

    /// Whether something waits for a person on one of those.
    pub(super) fn seldom_waits(&self) -> bool {
        self.nav.iter().any(|item| item.seldom && item.waiting > 0)
    }
}

/// A signed-in request.
pub(super) struct Visit {
    pub(super) user: User,
    session: Session,
    asked_by: Method,
    by_script: bool,
    /// Fetched before anybody wants to see it.
    ahead: bool,
}

/// What can be searched; each search is kept by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Searched {
    /// Names and numbers of contacts.
    Contacts,
    /// What was said, and with whom.
    Messages,
}

impl Searched {
    const fn key(self) -> &'static str {
        match self {
            Self::Contacts => SEARCH,
            Self::Messages => TALK_SEARCH,
        }
    }
}

impl FromRequestParts<Panel> for Visit {
    type Rejection = PanelError;

    async fn from_request_parts(parts: &mut Parts, panel: &Panel) -> Result<Self, PanelError> {
        let by_script = parts.headers.contains_key(LIVE);
        let ahead = fetched_ahead(&parts.headers);
        let session = Session::from_request_parts(parts, panel)
            .await
            .map_err(|(_, why)| PanelError::Broken(why.to_owned()))?;
        // `require` put it there; a route without it is a mistake in `routes`, and lets nobody in.
        let user = parts.extensions.get::<User>().cloned().ok_or(PanelError::NotAllowed)?;
        Ok(Self { user, session, asked_by: parts.method.clone(), by_script, ahead })
    }
}

impl Visit {
    /// Who acts, for the record.
    pub(super) fn actor(&self) -> Actor {
        Actor { name: self.user.name.clone(), via: Via::Panel }
    }

    /// Whether a colleague who may answer looks at this page: neither its own script, which keeps it true on a desk
    /// nobody sits at, nor a browser that fetches ahead.
    pub(super) fn looks(&self) -> bool {
        let asks = self.asked_by == Method::GET && !self.by_script && !self.ahead;
        asks && self.user.role.may(Right::Write)
    }

    /// The session this request came with, as the store keeps it.
    pub(super) fn session_hash(&self) -> Option<[u8; 32]> {
        self.session.id().as_ref().map(sessions::hash)
    }

    /// Takes the seat anew after the password was changed, under a new id: everybody else's session is over.
    pub(super) async fn sit_again(&self, panel: &Panel, hash: &str) -> Result<(), PanelError> {
        let before = self.session.get::<Seat>(SEAT).await?;
        let (address, device) = before.map(|seat| (seat.address, seat.device)).unwrap_or_default();
        self.session.cycle_id().await?;
        let now_s = panel.now().as_second();
        sit_down(&self.session, &seat(&self.user, hash, now_s, address, device)).await
    }

    /// Time went forward at once while this was asked for, by so many seconds: who sat here sits here still. The session
    /// was read before, and would be written back as it was.
    pub(super) async fn sits_on(&self, by_s: i64) -> Result<(), PanelError> {
        let Some(mut seat) = self.session.get::<Seat>(SEAT).await? else { return Ok(()) };
        seat.since_s += by_s;
        seat.renewed_s += by_s;
        sit_down(&self.session, &seat).await
    }

    /// Says something at the top of the next page.
    pub(super) async fn say(&self, tone: Tone, words: impl Into<String>) -> Result<(), PanelError> {
        self.say_beside(String::new(), tone, words).await
    }

    /// Says something on the next page, beside one contact.
    pub(super) async fn say_beside(
        &self,
        beside: String,
        tone: Tone,
        words: impl Into<String>,
    ) -> Result<(), PanelError> {
        let mut flashes = self.session.get::<Vec<Flash>>(FLASH).await?.unwrap_or_default();
        flashes.push(Flash { tone, words: words.into(), beside });
        Ok(self.session.insert(FLASH, flashes).await?)
    }

    /// Says something and leads to a page.
    pub(super) async fn leave(
        &self,
        tone: Tone,
        words: impl Into<String>,
        to: &str,
    ) -> Result<Response, PanelError> {
        self.say(tone, words).await?;
        Ok(Redirect::to(to).into_response())
    }

    /// Whose browser this is, for what is kept in memory for it.
    pub(super) fn session_id(&self) -> Option<Id> {
        self.session.id()
    }

    /// What this person last searched for; empty if nothing.
    pub(super) async fn search(&self, of: Searched) -> Result<String, PanelError> {
        Ok(self.session.get::<String>(of.key()).await?.unwrap_or_default())
    }

    /// Keeps a search in the session: in a URL it would end up in histories and logs.
    pub(super) async fn keep_search(&self, of: Searched, text: &str) -> Result<(), PanelError> {
        let text: String =
            text.trim().chars().filter(|c| !c.is_control()).take(SEARCH_MAX).collect();
        if text.is_empty() {
            self.session.remove::<String>(of.key()).await?;
        } else {
            self.session.insert(of.key(), text).await?;
        }
        Ok(())
    }

    /// The number whose entries this person looks at on the record, if it is one alone.
    pub(super) async fn number_on_record(&self) -> Result<Option<PhoneNumber>, PanelError> {
        let kept = self.session.get::<String>(RECORD).await?;
        Ok(kept.and_then(|number| PhoneNumber::from_e164(&number).ok()))
    }

    /// Keeps that number in the session, for the reason a search is kept there.
    pub(super) async fn keep_number_on_record(
        &self,
        phone: Option<&PhoneNumber>,
    ) -> Result<(), PanelError> {
        match phone {
            Some(phone) => self.session.insert(RECORD, phone.as_str()).await?,
            None => drop(self.session.remove::<String>(RECORD).await?),
        }
        Ok(())
    }

    /// Drops everything from the session that may tell of a person.
    pub(super) async fn forget_words(&self) -> Result<(), PanelError> {
        for key in [SEARCH, TALK_SEARCH, RECORD, FLASH] {
            self.session.remove_value(key).await?;
        }
        Ok(())
    }

    /// The frame of a page.
    pub(super) async fn frame(&self, panel: &Panel, at: Nav) -> Result<Frame, PanelError> {
        let (attention, unseen) = panel
            .store
            .read(|conn| -> Result<_, PanelError> {
                Ok((pages::attention(conn)?, unseen::count(conn)?))
            })
            .await?;
        let flash = if self.by_script {
            Vec::new()
        } else {
            self.session.remove(FLASH).await?.unwrap_or_default()
        };
        let item = |nav: Nav| NavItem {
            href: nav.place().0,
            name: phrase(nav.place().1).split(' ').next().unwrap_or_default(),
            rest: phrase(nav.place().1).split_once(' ').map_or("", |(_, rest)| rest),
            seldom: nav.is_seldom(),
            current: nav == at,
            waiting: match nav {
                Nav::Messages => attention.reviews,
                Nav::Gateway => attention.in_doubt,
                Nav::Home
                | Nav::Flows
                | Nav::Contacts
                | Nav::Invite
                | Nav::Results
                | Nav::Record
                | Nav::Settings => 0,
            },
            unseen: if nav == Nav::Messages { unseen } else { 0 },
        };
        Ok(Frame {
            tag: assets::tag(),
            organization: panel.settings.organization.clone(),
            user: self.user.name.clone(),
            demo: panel.demo,
            nav: Nav::ALL.map(item).into(),
            flash,
            live: self.asked_by == Method::GET,
            page: at.place().1,
            may_act: self.user.role.may(Right::Invite),
            may_administer: self.user.role.may(Right::Administer),
        })
    }
}

fn fetched_ahead(headers: &HeaderMap) -> bool {
    let said = AHEAD.iter().flat_map(|name| headers.get_all(*name));
    said.filter_map(|value| value.to_str().ok())
        .any(|value| value.contains("prefetch") || value.contains("prerender"))
}

/// A rendered page.
pub(super) fn page(template: &impl askama::Template) -> Result<Response, PanelError> {
    page_with(StatusCode::OK, template)
}

/// A rendered page with another status: the form again, with what was wrong.
pub(super) fn page_with(
    status: StatusCode,
    template: &impl askama::Template,
) -> Result<Response, PanelError> {
    Ok((status, Html(template.render()?)).into_response())
}
