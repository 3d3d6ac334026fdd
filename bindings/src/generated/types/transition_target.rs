// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::TransitionTargetKind;

/// Complex type `t:TransitionTargetType`.
#[doc(alias = "TransitionTargetType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct TransitionTarget {
    /// Attribute `Kind`, required.
    pub kind: TransitionTargetKind,
    /// The text, `xs:string`.
    pub value: String,
}

impl TransitionTarget {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:TransitionTargetType",
        required: &["@Kind"],
        bits: 1,
        content: xml::Content::Text,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(kind: TransitionTargetKind, value: impl Into<String>) -> Self {
        Self { kind, value: value.into() }
    }
}

::ews_bindings::complex_type!(TransitionTarget);

::ews_bindings::blank_new!(TransitionTarget : blank, text);

impl xml::ReadNode for TransitionTarget {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Kind") => {
                input.require_attribute(&mut self.kind, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        input: &mut xml::Input,
    ) -> Result<()> {
        input.fill_text(&mut self.value, text)
    }
}

impl xml::WriteNode for TransitionTarget {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Kind", &self.kind);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.text(&self.value);
    }
}
