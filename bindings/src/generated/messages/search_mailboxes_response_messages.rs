// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, SearchMailboxesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchMailboxesResponseMessages(
    pub Vec<SearchMailboxesResponseMessagesChoice>,
);

impl SearchMailboxesResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SearchMailboxesResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    SearchMailboxesResponseMessages, SearchMailboxesResponseMessagesChoice
);

::ews_bindings::complex_type!(SearchMailboxesResponseMessages);

impl xml::ReadNode for SearchMailboxesResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for SearchMailboxesResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:SearchMailboxesResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SearchMailboxesResponseMessagesChoice {
    /// Element `m:SearchMailboxesResponseMessage`.
    SearchMailboxesResponseMessage(SearchMailboxesResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SearchMailboxesResponseMessagesChoice :
    SearchMailboxesResponseMessage(SearchMailboxesResponseMessage)
);

impl xml::ReadChoice for SearchMailboxesResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "SearchMailboxesResponseMessage") => {
                input.alternative(tag, Self::SearchMailboxesResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SearchMailboxesResponseMessagesChoice);

impl xml::WriteChoice for SearchMailboxesResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::SearchMailboxesResponseMessage(value) => {
                out.element("m:SearchMailboxesResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
