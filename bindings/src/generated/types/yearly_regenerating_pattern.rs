// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:YearlyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "YearlyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct YearlyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl YearlyRegeneratingPattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:YearlyRegeneratingPatternType",
        base: Some(RegeneratingPatternBase::SHAPE),
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

::ews_bindings::complex_type!(YearlyRegeneratingPattern);

::ews_bindings::extends!(YearlyRegeneratingPattern, RegeneratingPatternBase);

::ews_bindings::blank_new!(YearlyRegeneratingPattern : blank);

impl xml::ReadNode for YearlyRegeneratingPattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for YearlyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
