// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, MarkAsJunkResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MarkAsJunkResponseMessages(pub Vec<MarkAsJunkResponseMessagesChoice>);

impl MarkAsJunkResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:MarkAsJunkResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    MarkAsJunkResponseMessages, MarkAsJunkResponseMessagesChoice
);

::ews_bindings::complex_type!(MarkAsJunkResponseMessages);

impl xml::ReadNode for MarkAsJunkResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for MarkAsJunkResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:MarkAsJunkResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum MarkAsJunkResponseMessagesChoice {
    /// Element `m:MarkAsJunkResponseMessage`.
    MarkAsJunkResponseMessage(MarkAsJunkResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    MarkAsJunkResponseMessagesChoice :
    MarkAsJunkResponseMessage(MarkAsJunkResponseMessage)
);

impl xml::ReadChoice for MarkAsJunkResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "MarkAsJunkResponseMessage") => {
                input.alternative(tag, Self::MarkAsJunkResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(MarkAsJunkResponseMessagesChoice);

impl xml::WriteChoice for MarkAsJunkResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::MarkAsJunkResponseMessage(value) => {
                out.element("m:MarkAsJunkResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
