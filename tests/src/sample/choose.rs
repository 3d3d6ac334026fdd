//! Choices between several ways to continue a document.

use ews_codegen::schema::{Particle, Term};

use super::distance::Distances;
use super::{HARD_LIMIT, SOFT_LIMIT, Sampler};

impl<'s> Sampler<'s> {
    /// Chooses one of several options, each with a label, and visits its label.
    ///
    /// The first rule that applies limits the options:
    /// 1. the option whose label the document must contain;
    /// 2. the options nearest to the target of the document;
    /// 3. in a document above the soft limit, the options without a visit, or else the shallowest ones.
    pub(super) fn choose<T: Copy>(
        &mut self,
        mut options: Vec<(T, String)>,
        depth: impl Fn(T) -> usize,
        distance: impl Fn(&Distances<'s>, T) -> usize,
    ) -> Option<T> {
        let nearest = self
            .target
            .as_ref()
            .and_then(|target| options.iter().map(|(option, _)| distance(target, *option)).min());
        if options.iter().any(|(_, label)| self.is_wanted(label)) {
            options.retain(|(_, label)| self.is_wanted(label));
        } else if let Some(target) = &self.target
            && let Some(nearest) = nearest.filter(|nearest| *nearest < usize::MAX)
        {
            options.retain(|(option, _)| distance(target, *option) == nearest);
        } else if self.is_above_soft_limit() {
            if options.iter().any(|(_, label)| self.may_be_first_visit(label)) {
                options.retain(|(_, label)| self.may_be_first_visit(label));
            } else {
                let least = options.iter().map(|(option, _)| depth(*option)).min();
                options.retain(|(option, _)| Some(depth(*option)) == least);
            }
        }
        let labels: Vec<String> = options.iter().map(|(_, label)| label.clone()).collect();
        let index = self.choose_label(&labels);
        options.get(index).map(|(option, _)| *option)
    }

    /// Chooses a label and visits it. Prefers a label that the document must contain, then labels without a visit.
    pub(super) fn choose_label(&mut self, labels: &[String]) -> usize {
        if let Some(index) = labels.iter().position(|label| self.is_wanted(label)) {
            self.visit(&labels[index]);
            return index;
        }
        let is_unvisited = |index: &usize| self.coverage.count(&labels[*index]) == 0;
        let unvisited: Vec<usize> = (0..labels.len()).filter(is_unvisited).collect();
        let indices = if unvisited.is_empty() { (0..labels.len()).collect() } else { unvisited };
        let Some(index) = self.random.choice(indices) else { return 0 };
        self.visit(&labels[index]);
        index
    }

    /// Returns `true` if the document gets only required content and labels without a visit.
    fn is_above_soft_limit(&self) -> bool {
        let is_large = self.size.elements >= SOFT_LIMIT.elements || self.size.depth >= SOFT_LIMIT.depth;
        // The wanted label may be anywhere in the target.
        self.only_label.is_some() || self.distance_here > 0 && is_large
    }

    fn may_be_first_visit(&self, label: &str) -> bool {
        self.only_label.is_none()
            && self.size.elements < HARD_LIMIT.elements
            && self.size.depth < HARD_LIMIT.depth
            && self.coverage.count(label) == 0
    }

    /// Returns `true` if a particle contains the element of `only_label`, which the document still lacks.
    pub(super) fn contains_only_label(&self, owner: &str, particle: &Particle) -> bool {
        let Some(only) = self.only_label.as_ref().filter(|_| !self.has_only_label) else { return false };
        match &particle.term {
            Term::Element(element) => *only == format!("element {owner}/{}", element.name),
            Term::ElementRef(head) => only.starts_with(&format!("element {owner}/{head} > ")),
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().any(|inner| self.contains_only_label(owner, inner))
            }
            Term::GroupRef(_) | Term::Any(_) => false,
        }
    }
}
