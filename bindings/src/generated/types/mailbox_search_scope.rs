// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfExtendedAttributes, MailboxSearchLocation};

/// Complex type `t:MailboxSearchScopeType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`MailboxSearchScope`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxsearchscope).
#[doc(alias = "MailboxSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxSearchScope {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:SearchScope`, required.
    pub search_scope: MailboxSearchLocation,
    /// Element `t:ExtendedAttributes`, optional.
    pub extended_attributes: Option<ArrayOfExtendedAttributes>,
}

impl Eq for MailboxSearchScope {}

impl MailboxSearchScope {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, search_scope: MailboxSearchLocation) -> Self {
        Self {
            mailbox: mailbox.into(),
            search_scope,
            extended_attributes: None,
        }
    }
}

rt::complex_type! {
    MailboxSearchScope = "t:MailboxSearchScopeType", required 2, new(text value);
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 search_scope: "SearchScope" required 1;
        2 extended_attributes: "ExtendedAttributes" optional;
    }
}
