// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfExtendedAttributes, MailboxSearchLocation};

/// Complex type `t:MailboxSearchScopeType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    MailboxSearchScope { name: "t:MailboxSearchScopeType", required:
    "t:Mailbox, t:SearchScope", bits: 2, model:
    "t:Mailbox, t:SearchScope, t:ExtendedAttributes?" }
);

impl MailboxSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, search_scope: MailboxSearchLocation) -> Self {
        Self {
            mailbox: mailbox.into(),
            search_scope,
            extended_attributes: None,
        }
    }
}

rt::placeholder_new!(MailboxSearchScope: text, placeholder);

impl rt::ReadComplex for MailboxSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            (rt::T, "SearchScope") => reader.require(&mut self.search_scope, tag, 1),
            (rt::T, "ExtendedAttributes") => {
                reader.fill(&mut self.extended_attributes, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:SearchScope", &self.search_scope);
        out.element("t:ExtendedAttributes", &self.extended_attributes);
    }
}
