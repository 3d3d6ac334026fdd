//! The pages of a search.

use std::fmt;
use std::time::Duration;

use crate::operation::{Message as _, Status as _};
use crate::rt::ReadOptions;
use crate::soap::{Envelope, Header, HttpResponse, Next};
use crate::types::ExchangeVersion;
use crate::{Error, ErrorKind, Result};

use super::operation::{PageFacts, PagedOperation, Position};

/// A search, page by page to its end.
///
/// A search creates the requests and reads the responses. The program sends the requests. The [module](super) describes
/// the loop.
#[derive(Clone, Debug)]
pub struct Pages<O: PagedOperation> {
    request: O,
    version: ExchangeVersion,
    position: Position,
    /// The entries of the last page.
    last: Vec<O::Entry>,
    is_done: bool,
}

/// The next step of a search after a response.
#[derive(Debug)]
#[non_exhaustive]
#[must_use = "the search has moved on to the next page"]
pub enum Step<O: PagedOperation> {
    /// A page. The search has moved on to the next page.
    Page(Page<O>),
    /// Wait, then send the same request again: the error is [transient](crate::soap::Transient). A search only reads, so
    /// this is safe. The time is one minute if the server does not give a time.
    Wait(Duration),
}

/// A page of a search.
pub struct Page<O: PagedOperation> {
    /// The entries in the order of the response. In a grouped search, they are the items of all groups.
    ///
    /// An entry that could not be read is an entry of the variant `Unlisted`, or is only in the field `kept` of
    /// [`message`](Page::message), if the type of the entries is a struct.
    pub entries: Vec<O::Entry>,
    /// The response message, without the entries.
    pub message: O::Message,
    is_last: bool,
    total: Option<i32>,
}

impl<O: PagedOperation> Page<O> {
    /// Returns `true` if this is the last page.
    pub fn is_last(&self) -> bool {
        self.is_last
    }

    /// Returns the number of entries in the whole result, as the server gives it. The number can change from page to page.
    pub fn total(&self) -> Option<i32> {
        self.total
    }

    /// Returns the response code if the message is a warning: the page can be incomplete.
    pub fn warning(&self) -> Option<String> {
        let status = self.message.status()?;
        let code = status.code().map(ToString::to_string).unwrap_or_default();
        (status.class() == "Warning").then_some(code)
    }
}

impl<O: PagedOperation> fmt::Debug for Page<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("entries", &self.entries)
            .field("is_last", &self.is_last)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

impl<O: PagedOperation> Pages<O> {
    /// Creates a search. It begins at the position of the view in the request. A request without a view gets an indexed
    /// view from the beginning.
    ///
    /// # Errors
    /// - The request has a view without pages, such as a `CalendarView`.
    /// - The request has several parent folders, or none. The response to such a request has one message for each folder,
    ///   and each message has another position of the next page.
    /// - `FindPeople` or `FindConversation` with a view from the end.
    pub fn new(mut request: O) -> Result<Self> {
        let position = request.prepare()?;
        Ok(Self {
            request,
            version: O::RequestHeader::DEFAULT_VERSION.into(),
            position,
            last: Vec::new(),
            is_done: false,
        })
    }

    /// Sets the version that the header of each request names, as
    /// [`FolderSync::version`](crate::sync::FolderSync::version) does.
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.version = version.into();
        self
    }

    /// Returns the next request, or `None` after the last page. The request stays the same until a page is accepted.
    pub fn request(&self) -> Option<Envelope<O::RequestHeader, O>> {
        if self.is_done {
            return None;
        }
        let mut request = self.request.clone();
        request.set_position(self.position);
        Some(Envelope::for_version(&self.version, request))
    }

    /// Returns the position of the next request. To continue the search later, put this position into the view of a new
    /// request.
    pub fn position(&self) -> Position {
        self.position
    }

    /// Reads the HTTP response to the last request, and returns the next step.
    ///
    /// # Errors
    /// - [`accept`](Self::accept) returns an error.
    /// - The response is not from the service, or the user must sign in.
    pub fn accept_http(&mut self, response: &HttpResponse<'_>) -> Result<Step<O>> {
        self.accept_http_with(response, ReadOptions::new())
    }

    /// Reads the HTTP response to the last request with options; see [`accept_http`](Self::accept_http).
    ///
    /// # Errors
    /// As [`accept_http`](Self::accept_http).
    pub fn accept_http_with(
        &mut self,
        response: &HttpResponse<'_>,
        options: ReadOptions<'_>,
    ) -> Result<Step<O>> {
        match O::http_outcome(response).into_next()? {
            Next::Wait(wait) => Ok(Step::Wait(wait)),
            Next::Read => self.step(response.body(), options),
        }
    }

    /// Reads the body of the response to the last request, and returns the next step.
    ///
    /// # Errors
    /// - The response cannot be read.
    /// - The search failed, and the error is not transient.
    /// - The server announces more entries, but makes no progress: it sends an empty page, an earlier position, no position,
    ///   or the entries of the last page again.
    /// - The search has ended.
    ///
    /// After an error, the next request is the same as before.
    pub fn accept(&mut self, response: &[u8]) -> Result<Step<O>> {
        self.step(response, ReadOptions::new())
    }

    fn step(&mut self, response: &[u8], options: ReadOptions<'_>) -> Result<Step<O>> {
        if self.is_done {
            let message = "expected no response, because the search has ended; create another search";
            return Err(Error::new(ErrorKind::Paging, message));
        }
        match self.page(response, options) {
            Ok(page) => Ok(Step::Page(page)),
            Err(error) if error.transient().is_some() => Ok(Step::Wait(error.wait())),
            Err(error) => Err(error),
        }
    }

    fn page(&mut self, response: &[u8], options: ReadOptions<'_>) -> Result<Page<O>> {
        let outcomes = O::split(O::response(response, options.whole_messages())?.body);
        let outcome = outcomes.single().map_err(|count| {
            Error::new(ErrorKind::Paging, format!("expected one response message, found {count}"))
        })?;
        let mut message = outcome?;
        let facts = O::facts(&message, self.position)?;
        let has_more = || (facts.count > 0 && facts.next.is_some()) || !self.has_all(&facts);
        let is_last = facts.is_last.unwrap_or_else(|| !has_more());
        let entries = O::take_entries(&mut message);
        if !is_last {
            self.position = self.next(&facts, &entries)?;
        }
        self.is_done = is_last;
        self.last.clone_from(&entries);
        Ok(Page { entries, message, is_last, total: facts.total })
    }

    /// Returns `true` if a page ends the result, by the number of entries in the whole result.
    fn has_all(&self, facts: &PageFacts) -> bool {
        let (Position::Index(index), Some(total)) = (self.position, facts.total) else { return true };
        let end = usize::try_from(index).unwrap_or(0).saturating_add(facts.count);
        end >= usize::try_from(total).unwrap_or(0)
    }

    /// Returns the position of the next page.
    ///
    /// # Errors
    /// If the next page would not be a new page.
    fn next(&self, facts: &PageFacts, entries: &[O::Entry]) -> Result<Position> {
        let sent = match facts.next {
            _ if facts.count == 0 => "an empty page".to_owned(),
            None => "no position of the next page".to_owned(),
            // Without this condition, a server that ignores the position would cause an endless loop.
            Some(_) if !self.last.is_empty() && entries == self.last => {
                "the entries of the last page again".to_owned()
            }
            Some(next) if next.is_after(self.position) => return Ok(next),
            Some(next) => format!("the position {next:?} after {:?}", self.position),
        };
        let message = format!("the server announces more entries but sends {sent}; search again later");
        Err(Error::new(ErrorKind::Paging, message))
    }
}
