// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(YearlyRegeneratingPattern, RegeneratingPatternBase);

rt::placeholder_new!(YearlyRegeneratingPattern: placeholder);

impl rt::ReadComplex for YearlyRegeneratingPattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for YearlyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
