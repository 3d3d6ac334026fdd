// @generated

use ::ews_bindings::{Result, xml};

use super::{Duration, ReplyBody};

/// Complex type `t:OutOfOfficeMailTip`, since `Exchange2010_SP1`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OutOfOfficeMailTip {
    /// Element `t:ReplyBody`, required.
    pub reply_body: ReplyBody,
    /// Element `t:Duration`, optional.
    pub duration: Option<Box<Duration>>,
}

impl Eq for OutOfOfficeMailTip {}

xml::complex_type!(
    OutOfOfficeMailTip { name: "t:OutOfOfficeMailTip", required: "t:ReplyBody", bits:
    1, model: "t:ReplyBody, t:Duration?" }
);

impl OutOfOfficeMailTip {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(reply_body: ReplyBody) -> Self {
        Self { reply_body, duration: None }
    }
}

xml::blank_new!(OutOfOfficeMailTip: blank);

impl xml::ReadNode for OutOfOfficeMailTip {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ReplyBody") => input.require(&mut self.reply_body, tag, 0),
            (xml::T, "Duration") => input.fill(&mut self.duration, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OutOfOfficeMailTip {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ReplyBody", &self.reply_body);
        out.element("t:Duration", &self.duration);
    }
}
