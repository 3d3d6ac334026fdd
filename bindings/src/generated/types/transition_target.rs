// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(TransitionTarget: placeholder, text);

impl rt::ReadComplex for TransitionTarget {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Kind") => {
                reader.require_attribute(&mut self.kind, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn text(
        &mut self,
        text: ::std::borrow::Cow<'_, str>,
        reader: &mut rt::Reader,
    ) -> Result<()> {
        reader.fill_text(&mut self.value, text)
    }
}

impl rt::WriteComplex for TransitionTarget {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Kind", &self.kind);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.text(&self.value);
    }
}
