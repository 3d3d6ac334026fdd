// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RegeneratingPatternBase;

/// Complex type `t:WeeklyRegeneratingPatternType`.
///
/// Extends `t:RegeneratingPatternBaseType`.
#[doc(alias = "WeeklyRegeneratingPatternType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct WeeklyRegeneratingPattern {
    /// What it inherits from [`RegeneratingPatternBase`].
    pub base: RegeneratingPatternBase,
}

impl WeeklyRegeneratingPattern {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:WeeklyRegeneratingPatternType",
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

::ews_bindings::complex_type!(WeeklyRegeneratingPattern);

::ews_bindings::extends!(WeeklyRegeneratingPattern, RegeneratingPatternBase);

::ews_bindings::blank_new!(WeeklyRegeneratingPattern : blank);

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
