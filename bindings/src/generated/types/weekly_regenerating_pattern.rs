// @generated

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:WeeklyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "WeeklyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WeeklyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl Eq for WeeklyRegeneratingPattern {}

xml::complex_type!(
    WeeklyRegeneratingPattern { name: "t:WeeklyRegeneratingPatternType", base:
    RegeneratingPatternBase, bits: 1 }
);

impl WeeklyRegeneratingPattern {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(interval: i32) -> Self {
        Self {
            base: RegeneratingPatternBase::new(interval),
        }
    }
}

xml::extends!(WeeklyRegeneratingPattern, RegeneratingPatternBase);

xml::blank_new!(WeeklyRegeneratingPattern: blank);

impl xml::ReadNode for WeeklyRegeneratingPattern {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for WeeklyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
