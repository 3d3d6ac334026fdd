// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ConvertIdResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ConvertIdResponseMessages(pub Vec<ConvertIdResponseMessagesChoice>);

impl ConvertIdResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ConvertIdResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ConvertIdResponseMessages, ConvertIdResponseMessagesChoice
);

::ews_bindings::complex_type!(ConvertIdResponseMessages);

impl xml::ReadNode for ConvertIdResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ConvertIdResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ConvertIdResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ConvertIdResponseMessagesChoice {
    /// Element `m:ConvertIdResponseMessage`.
    ConvertIdResponseMessage(ConvertIdResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ConvertIdResponseMessagesChoice : ConvertIdResponseMessage(ConvertIdResponseMessage)
);

impl xml::ReadChoice for ConvertIdResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ConvertIdResponseMessage") => {
                input.alternative(tag, Self::ConvertIdResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ConvertIdResponseMessagesChoice);

impl xml::WriteChoice for ConvertIdResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ConvertIdResponseMessage(value) => {
                out.element("m:ConvertIdResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
