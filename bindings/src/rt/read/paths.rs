//! Paths of open elements: of errors, and of parts.

use std::cell::Cell;
use std::sync::Arc;

use super::parts::List;
use super::reader::{Frame, Reader};
use crate::rt::model::{TypeInfo, local_part};
use crate::rt::syntax::StartTag;

/// The path from a holder to the parent element of a part.
#[derive(Clone)]
pub(super) struct Path {
    pub(super) text: Arc<str>,
    /// The parents of the numbered steps; `None` without such a step.
    pub(super) lists: Option<Arc<[List]>>,
}

/// The last path, for the next path with the same parent or the same text.
#[derive(Default)]
pub(super) struct LastPath {
    /// The start of the parent element; 0 without a path.
    start: usize,
    /// The index of the holder.
    holder: usize,
    text: Arc<str>,
    lists: Option<Arc<[List]>>,
}

/// The last answers of [`TypeInfo::repeats`]: the search in a type with many fields takes more time than the rest of a
/// path.
#[derive(Default)]
pub(super) struct KnownSteps {
    /// A hash table, in which each list has at most [`BUCKET`] steps; empty at first.
    buckets: Cell<Vec<Vec<Step>>>,
}

/// A step of a path.
struct Step {
    parent: &'static TypeInfo,
    local: Box<str>,
    repeats: bool,
}

/// The number of lists in the hash table.
const BUCKETS: usize = 64;

/// The greatest length of a list.
const BUCKET: usize = 4;

impl KnownSteps {
    /// Returns `true` if the type of the parent allows several elements with a local name.
    fn repeats(&self, parent: &'static TypeInfo, local: &str) -> bool {
        let mut buckets = self.buckets.take();
        if buckets.is_empty() {
            buckets.resize_with(BUCKETS, Vec::new);
        }
        let address = std::ptr::from_ref(parent) as usize / size_of::<TypeInfo>();
        let letters = local.bytes().last().map_or(0, usize::from) + local.len();
        let bucket = buckets.get_mut((address + letters) % BUCKETS);
        let repeats = bucket.map_or_else(|| parent.repeats(local), |bucket| known(bucket, parent, local));
        self.buckets.set(buckets);
        repeats
    }
}

/// Returns the answer for a step in a list. Adds the step if it is not there.
fn known(bucket: &mut Vec<Step>, parent: &'static TypeInfo, local: &str) -> bool {
    let is_step = |step: &&Step| std::ptr::eq(step.parent, parent) && *step.local == *local;
    if let Some(step) = bucket.iter().find(is_step) {
        return step.repeats;
    }
    if bucket.len() == BUCKET {
        bucket.remove(0);
    }
    let repeats = parent.repeats(local);
    bucket.push(Step { parent, local: local.into(), repeats });
    repeats
}

impl Reader<'_> {
    /// Returns the path of the open elements, followed by `inside`, an element or attribute of the innermost element.
    pub(super) fn path(&self, inside: Option<&str>) -> String {
        let mut path = String::new();
        let mut parent: Option<&Frame<'_>> = None;
        for frame in &self.frames {
            self.push_step(&mut path, local_part(frame.qualified), parent);
            parent = Some(frame);
        }
        if let Some(local) = inside {
            self.push_step(&mut path, local, parent);
        }
        path
    }

    /// Adds a step to a path. The step has a number if the type of the parent allows several elements with this name.
    /// Returns `true` if the step has a number.
    fn push_step(&self, path: &mut String, local: &str, parent: Option<&Frame<'_>>) -> bool {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(local);
        let Some(Frame { info: Some(info), ordinal, .. }) = parent else { return false };
        let repeats = self.known_steps.repeats(info, local);
        if repeats {
            push_number(path, *ordinal);
        }
        repeats
    }

    /// Returns the path from a holder to the open element, or to its child `inside`.
    pub(super) fn path_below(&mut self, holder: usize, inside: Option<&StartTag<'_>>) -> Path {
        let start = inside.map_or_else(|| self.frames.last().map_or(0, |open| open.start), |tag| tag.start);
        let last = &self.kept.last_path;
        if start > 0 && (last.start, last.holder) == (start, holder) {
            return Path { text: last.text.clone(), lists: last.lists.clone() };
        }
        if holder + 1 == self.frames.len() && inside.is_none() {
            return Path { text: self.kept.empty_path.clone(), lists: None };
        }
        let (mut text, mut lists) = std::mem::take(&mut self.path_buffers);
        text.clear();
        lists.clear();
        let steps = self.frames.iter().skip(holder + 1).map(|frame| local_part(frame.qualified));
        let steps = steps.chain(inside.map(|tag| tag.local));
        for ((depth, parent), step) in self.frames.iter().enumerate().skip(holder).zip(steps) {
            if self.push_step(&mut text, step, Some(parent)) {
                lists.push(List { depth, start: parent.start, ordinal: parent.ordinal, index: None });
            }
        }
        self.watch_lists(&lists);
        let last = &mut self.kept.last_path;
        if *last.text != *text {
            last.text = Arc::from(&*text);
        }
        (last.start, last.holder) = (start, holder);
        last.lists = if lists.is_empty() { None } else { Some(Arc::from(&*lists)) };
        self.path_buffers = (text, lists);
        Path { text: last.text.clone(), lists: last.lists.clone() }
    }
}

/// Adds a number in brackets.
fn push_number(path: &mut String, number: u32) {
    path.push('[');
    match char::from_digit(number, 10) {
        Some(digit) => path.push(digit),
        None => path.push_str(&number.to_string()),
    }
    path.push(']');
}
