// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(MonthlyRegeneratingPattern, RegeneratingPatternBase);

rt::placeholder_new!(MonthlyRegeneratingPattern: placeholder);

impl rt::ReadComplex for MonthlyRegeneratingPattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for MonthlyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
