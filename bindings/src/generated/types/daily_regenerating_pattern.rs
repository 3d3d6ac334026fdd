// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(DailyRegeneratingPattern, RegeneratingPatternBase);

rt::placeholder_new!(DailyRegeneratingPattern: placeholder);

impl rt::ReadComplex for DailyRegeneratingPattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for DailyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
