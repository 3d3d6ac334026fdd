// @generated

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:DailyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "DailyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DailyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl Eq for DailyRegeneratingPattern {}

xml::complex_type!(
    DailyRegeneratingPattern { name: "t:DailyRegeneratingPatternType", base:
    RegeneratingPatternBase, bits: 1 }
);

impl DailyRegeneratingPattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

xml::extends!(DailyRegeneratingPattern, RegeneratingPatternBase);

xml::blank_new!(DailyRegeneratingPattern: blank);

impl xml::ReadNode for DailyRegeneratingPattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for DailyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
