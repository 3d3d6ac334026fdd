// @generated

use ::ews_bindings::{Result, rt};

use super::TransitionTarget;

/// Complex type `t:TransitionType`, since `Exchange2010_SP1`.
///
/// Global element `t:Transition`.
#[doc(alias = "TransitionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Transition {
    /// Element `t:To`, required.
    pub to: TransitionTarget,
}

impl Eq for Transition {}

rt::complex_type!(
    Transition { name: "t:TransitionType", required: "t:To", bits: 1, model: "t:To" }
);

impl Transition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(to: TransitionTarget) -> Self {
        Self { to }
    }
}

rt::placeholder_new!(Transition: placeholder);

impl rt::ReadComplex for Transition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "To") => reader.require(&mut self.to, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Transition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:To", &self.to);
    }
}

rt::root!(Transition, "t:Transition");
