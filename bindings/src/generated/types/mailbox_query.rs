// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(MailboxQuery: text, blank);

impl xml::ReadNode for MailboxQuery {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Query") => input.require(&mut self.query, tag, 0),
            (xml::T, "MailboxSearchScopes") => {
                input.require(&mut self.mailbox_search_scopes, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxQuery {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Query", &self.query);
        out.element("t:MailboxSearchScopes", &self.mailbox_search_scopes);
    }
}
