// @generated

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:YearlyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "YearlyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct YearlyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl Eq for YearlyRegeneratingPattern {}

xml::complex_type!(
    YearlyRegeneratingPattern { name: "t:YearlyRegeneratingPatternType", base:
    RegeneratingPatternBase, bits: 1 }
);

impl YearlyRegeneratingPattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

xml::extends!(YearlyRegeneratingPattern, RegeneratingPatternBase);

xml::blank_new!(YearlyRegeneratingPattern: blank);

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
