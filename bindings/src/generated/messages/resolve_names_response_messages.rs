// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ResolveNamesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ResolveNamesResponseMessages(pub Vec<ResolveNamesResponseMessagesChoice>);

impl ResolveNamesResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ResolveNamesResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ResolveNamesResponseMessages, ResolveNamesResponseMessagesChoice
);

::ews_bindings::complex_type!(ResolveNamesResponseMessages);

impl xml::ReadNode for ResolveNamesResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ResolveNamesResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ResolveNamesResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ResolveNamesResponseMessagesChoice {
    /// Element `m:ResolveNamesResponseMessage`.
    ResolveNamesResponseMessage(ResolveNamesResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ResolveNamesResponseMessagesChoice :
    ResolveNamesResponseMessage(ResolveNamesResponseMessage)
);

impl xml::ReadChoice for ResolveNamesResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ResolveNamesResponseMessage") => {
                input.alternative(tag, Self::ResolveNamesResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ResolveNamesResponseMessagesChoice);

impl xml::WriteChoice for ResolveNamesResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ResolveNamesResponseMessage(value) => {
                out.element("m:ResolveNamesResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
