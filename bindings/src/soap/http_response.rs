//! An HTTP response: its status, the headers that decide its outcome, and its body.

use std::fmt;
use std::time::Duration;

use crate::value::{Date, DateTime, Offset, Time};

use super::transient::LONGEST_WAIT;

/// An HTTP response: its status, its body, and the headers that decide its outcome.
///
/// ```
/// use std::time::Duration;
/// use ews_bindings::messages::GetItem;
/// use ews_bindings::operation::Operation;
/// use ews_bindings::soap::{HttpOutcome, HttpResponse};
///
/// // Pass all headers of the response. `header` ignores the headers that it does not need.
/// let headers = [("Retry-After", "30"), ("Server", "example")];
/// let mut response = HttpResponse::new(503, b"Try again later.");
/// for (name, value) in headers {
///     response = response.header(name, value);
/// }
/// let HttpOutcome::RetryAfter(wait) = GetItem::http_outcome(&response) else { panic!() };
/// assert_eq!(wait, Some(Duration::from_secs(30)));
/// ```
#[derive(Clone)]
pub struct HttpResponse<'r> {
    pub(super) status: u16,
    pub(super) body: &'r [u8],
    pub(super) challenges: Vec<&'r str>,
    pub(super) content_type: Option<&'r str>,
    pub(super) location: Option<&'r str>,
    retry_after: Option<&'r str>,
    date: Option<&'r str>,
}

impl<'r> HttpResponse<'r> {
    /// Creates a response without headers.
    pub fn new(status: u16, body: &'r [u8]) -> Self {
        Self {
            status,
            body,
            challenges: Vec::new(),
            content_type: None,
            location: None,
            retry_after: None,
            date: None,
        }
    }

    /// Adds a header. Headers other than `Content-Type`, `Date`, `Location`, `Retry-After` and `WWW-Authenticate` are
    /// ignored. Only `WWW-Authenticate` can be added more than once; for the others, the last value counts.
    #[must_use]
    pub fn header(mut self, name: &str, value: &'r str) -> Self {
        match name.to_ascii_lowercase().as_str() {
            "content-type" => self.content_type = Some(value),
            "date" => self.date = Some(value),
            "location" => self.location = Some(value),
            "retry-after" => self.retry_after = Some(value),
            "www-authenticate" => self.challenges.push(value),
            _ => {}
        }
        self
    }

    /// Returns the body.
    pub(crate) fn body(&self) -> &'r [u8] {
        self.body
    }

    /// Returns the time in `Retry-After`, at most a day. If that header has a date, the time is the difference to the header `Date`,
    /// so the clock of this machine does not matter. Without the header `Date`, such a value is ignored.
    ///
    /// A time of 0 and a date in the past are `None`: a program must not send the request again without a pause.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let value = self.retry_after?.trim();
        let seconds = match value.parse() {
            Ok(seconds) => seconds,
            Err(_) => unix_seconds(value)?.saturating_sub(unix_seconds(self.date?.trim())?),
        };
        Some(seconds)
            .filter(|seconds| *seconds > 0)
            .map(|seconds| Duration::from_secs(seconds).min(LONGEST_WAIT))
    }
}

/// The body is left out: it can be large, and can contain secrets.
impl fmt::Debug for HttpResponse<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("body_length", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Returns the seconds since 1970 of a date in the format that RFC 9110 requires of senders, such as
/// `Sun, 06 Nov 1994 08:49:37 GMT`. The two obsolete formats are not read.
fn unix_seconds(date: &str) -> Option<u64> {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (_, rest) = date.split_once(", ")?;
    let [day, month, year, time, "GMT"] = rest.split(' ').collect::<Vec<_>>()[..] else { return None };
    let [hour, minute, second] = time.split(':').collect::<Vec<_>>()[..] else { return None };
    let number = |text: &str, most| text.parse::<u8>().ok().filter(|number| *number <= most);
    // The seconds are added at the end, because `DateTime` refuses the leap second 60.
    let (hour, minute, second) = (number(hour, 23)?, number(minute, 59)?, number(second, 60)?);
    let (month, _) = (1..).zip(MONTHS).find(|(_, name)| *name == month)?;
    let year = year.parse().ok().filter(|year| *year <= 9999)?;
    let date = Date::new(year, month, number(day, 31)?);
    let start_of_minute = DateTime::new(date, Time::new(hour, minute, 0, 0)).at(Offset::Utc);
    u64::try_from(start_of_minute.unix_seconds()? + i64::from(second)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn http_date_is_read_as_unix_seconds() {
        assert_eq!(unix_seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(unix_seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(unix_seconds("Thu, 29 Feb 2024 12:00:00 GMT"), Some(1_709_208_000));
        assert_eq!(unix_seconds("Fri, 01 Mar 2024 12:00:00 GMT"), Some(1_709_294_400));
        assert_eq!(unix_seconds("Sat, 31 Dec 2016 23:59:60 GMT"), Some(1_483_228_800));
        for invalid in [
            "",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Thu, 31 Feb 2024 12:00:00 GMT",
            "Sun, 06 Nov 1994",
        ] {
            assert_eq!(unix_seconds(invalid), None, "{invalid}");
        }
    }

    #[test]
    fn date_in_retry_after_is_relative_to_the_date_of_the_response() {
        let response = HttpResponse::new(503, b"").header("Retry-After", "Sun, 06 Nov 1994 08:50:37 GMT");
        assert_eq!(response.retry_after(), None);
        let dated = response.header("DATE", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(dated.retry_after(), Some(Duration::from_secs(60)));
    }

    #[test]
    fn retry_after_without_a_wait_is_ignored() {
        let response = HttpResponse::new(503, b"").header("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
        for value in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:36 GMT", "0", "-1", ""] {
            assert_eq!(response.clone().header("Retry-After", value).retry_after(), None, "{value}");
        }
    }
}
