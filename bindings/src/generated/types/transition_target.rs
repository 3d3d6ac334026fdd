// @generated

use ::ews_bindings::{Result, xml};

use super::TransitionTargetKind;

/// Complex type `t:TransitionTargetType`, since `Exchange2010_SP1`.
#[doc(alias = "TransitionTargetType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TransitionTarget {
    /// Attribute `Kind`, required.
    pub kind: TransitionTargetKind,
    /// The text.
    pub value: String,
}

impl Eq for TransitionTarget {}

xml::complex_type!(
    TransitionTarget { name: "t:TransitionTargetType", required: "@Kind", bits: 1,
    flags: text }
);

impl TransitionTarget {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(kind: TransitionTargetKind, value: impl Into<String>) -> Self {
        Self { kind, value: value.into() }
    }
}

xml::blank_new!(TransitionTarget: blank, text);

impl xml::ReadNode for TransitionTarget {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
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
