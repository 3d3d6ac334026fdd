// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(WeeklyRegeneratingPattern, RegeneratingPatternBase);

rt::placeholder_new!(WeeklyRegeneratingPattern: placeholder);

impl rt::ReadComplex for WeeklyRegeneratingPattern {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for WeeklyRegeneratingPattern {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
