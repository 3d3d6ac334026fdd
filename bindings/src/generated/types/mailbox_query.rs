// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::NonEmptyArrayOfMailboxSearchScopes;

/// Complex type `t:MailboxQueryType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`MailboxQuery`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxquery).
#[doc(alias = "MailboxQueryType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxQuery {
    /// Element `t:Query`, required.
    pub query: String,
    /// Element `t:MailboxSearchScopes`, required.
    pub mailbox_search_scopes: NonEmptyArrayOfMailboxSearchScopes,
}

impl Eq for MailboxQuery {}

impl MailboxQuery {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        query: impl Into<String>,
        mailbox_search_scopes: impl Into<NonEmptyArrayOfMailboxSearchScopes>,
    ) -> Self {
        Self {
            query: query.into(),
            mailbox_search_scopes: mailbox_search_scopes.into(),
        }
    }
}

rt::complex_type! {
    MailboxQuery = "t:MailboxQueryType", required 2, new(text value(NonEmptyArrayOfMailboxSearchScopes));
    elements t {
        0 query: "Query" required 0;
        1 mailbox_search_scopes: "MailboxSearchScopes" required 1;
    }
}
