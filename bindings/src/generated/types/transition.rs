// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    Transition { name: "t:TransitionType", required: "t:To", bits: 1, model: "t:To" }
);

impl Transition {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(to: TransitionTarget) -> Self {
        Self { to }
    }
}

xml::blank_new!(Transition: blank);

impl xml::ReadNode for Transition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "To") => input.require(&mut self.to, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Transition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:To", &self.to);
    }
}

xml::root!(Transition, "t:Transition");
