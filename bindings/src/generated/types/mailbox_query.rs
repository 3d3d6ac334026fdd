// @generated

use ::ews_bindings::{Result, rt};

use super::NonEmptyArrayOfMailboxSearchScopes;

/// Complex type `t:MailboxQueryType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    MailboxQuery { name: "t:MailboxQueryType", required:
    "t:Query, t:MailboxSearchScopes", bits: 2, model: "t:Query, t:MailboxSearchScopes"
    }
);

impl MailboxQuery {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        query: impl Into<String>,
        mailbox_search_scopes: NonEmptyArrayOfMailboxSearchScopes,
    ) -> Self {
        Self {
            query: query.into(),
            mailbox_search_scopes,
        }
    }
}

rt::placeholder_new!(MailboxQuery: text, placeholder);

impl rt::ReadComplex for MailboxQuery {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Query") => reader.require(&mut self.query, tag, 0),
            (rt::T, "MailboxSearchScopes") => {
                reader.require(&mut self.mailbox_search_scopes, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxQuery {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Query", &self.query);
        out.element("t:MailboxSearchScopes", &self.mailbox_search_scopes);
    }
}
