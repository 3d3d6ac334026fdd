// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(OutOfOfficeMailTip: placeholder);

impl rt::ReadComplex for OutOfOfficeMailTip {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ReplyBody") => reader.require(&mut self.reply_body, tag, 0),
            (rt::T, "Duration") => reader.fill(&mut self.duration, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for OutOfOfficeMailTip {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ReplyBody", &self.reply_body);
        out.element("t:Duration", &self.duration);
    }
}
