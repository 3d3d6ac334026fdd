// @generated

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:MonthlyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "MonthlyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MonthlyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl Eq for MonthlyRegeneratingPattern {}

xml::complex_type!(
    MonthlyRegeneratingPattern { name: "t:MonthlyRegeneratingPatternType", base:
    RegeneratingPatternBase, bits: 1 }
);

impl MonthlyRegeneratingPattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

xml::extends!(MonthlyRegeneratingPattern, RegeneratingPatternBase);

xml::blank_new!(MonthlyRegeneratingPattern: blank);

impl xml::ReadNode for MonthlyRegeneratingPattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for MonthlyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
