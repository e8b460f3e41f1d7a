package org.assay.route;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.knowledge.RouteFrame;
import org.assay.knowledge.RouteFrame.Slot;
import org.assay.knowledge.RouteRules;
import org.assay.knowledge.RouteWordClass;
import org.assay.knowledge.WordForm;
import org.assay.model.StopRole;
import org.assay.model.Token;

/**
 * Fills slots by the paths of a dependency parse from a trigger to mentions, with the frames and
 * prepositions of the shipped rules. An experiment: see decision 9 in {@code src/docs}.
 */
final class DependencySlots implements Slots {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int LONGEST_PATH = 4;

  private final RouteRules rules;
  private final GroupReader groupReader;
  private final RoleReader roleReader;
  private final TriggerFinder triggerFinder;
  private final MaxentTagger tagger = new MaxentTagger(TAGGER);
  private final DependencyParser parser = DependencyParser.loadFromModelFile(PARSER);

  DependencySlots(RouteRules rules) {
    this.rules = rules;
    this.groupReader = new GroupReader(rules);
    this.roleReader = new RoleReader(rules.roles(), rules.words());
    this.triggerFinder = new TriggerFinder(rules);
  }

  /** Heads and relations of the units of a clause; -1 for the root. */
  private record Tree(int[] head, String[] relation, List<List<Integer>> children) {}

  @Override
  public List<Draft> fill(Clause clause) {
    List<Group> groups = groupReader.read(clause);
    CargoSlots patterns = new CargoSlots(rules, clause, groups);
    List<RolePhrase> roles = roleReader.read(clause);
    List<Draft> drafts = new ArrayList<>();
    for (RolePhrase role : roles) {
      drafts.add(new Draft(role.trigger(rules.words())));
    }
    for (Trigger trigger : triggerFinder.find(clause, roles, patterns)) {
      drafts.add(new Draft(trigger));
    }
    boolean movable = clause.units().stream().anyMatch(u -> u.isPlace() || u.is(Unit.Kind.CARGO));
    if (drafts.isEmpty() || !movable) {
      return List.of();
    }
    drafts.sort(Comparator.comparingInt(d -> d.trigger.first()));
    Tree tree = parse(clause);
    for (RolePhrase role : roles) {
      bearer(clause, tree, role, draftAt(drafts, role.first()));
    }
    for (Draft draft : drafts) {
      cargo(clause, tree, drafts, draft);
    }
    for (int unit = 0; unit < clause.size(); unit++) {
      if (clause.unit(unit).isPlace()) {
        place(clause, tree, drafts, unit);
      }
    }
    return drafts;
  }

  // -- parse ----------------------------------------------------------------------------------

  private Tree parse(Clause clause) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> unitOf = new ArrayList<>();
    clause.passage().sentences().stream()
        .filter(s -> s.sentence().equals(clause.sentence()))
        .flatMap(s -> s.tokens().stream())
        .forEach(
            token -> {
              int unit = unitAt(clause, token.start());
              if (unit >= 0) {
                tokens.add(token);
                unitOf.add(unit);
              }
            });
    List<CoreLabel> words = new ArrayList<>();
    for (Token token : tokens) {
      CoreLabel word = new CoreLabel();
      word.setWord(token.text());
      words.add(word);
    }
    List<TaggedWord> tagged = tagger.tagSentence(words);
    GrammaticalStructure structure = parser.predict(tagged);
    int n = clause.size();
    int[] head = new int[n];
    String[] relation = new String[n];
    Arrays.fill(head, -1);
    Arrays.fill(relation, "dep");
    for (TypedDependency d : structure.typedDependencies()) {
      int from = unitOf.get(d.dep().index() - 1);
      int to = d.gov().index() == 0 ? -1 : unitOf.get(d.gov().index() - 1);
      if (from != to) {
        head[from] = to;
        relation[from] = d.reln().getShortName() + specific(d);
      }
    }
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      children.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      if (head[i] >= 0) {
        children.get(head[i]).add(i);
      }
    }
    return new Tree(head, relation, children);
  }

  private static String specific(TypedDependency d) {
    return d.reln().getSpecific() == null ? "" : ":" + d.reln().getSpecific();
  }

  private static int unitAt(Clause clause, int start) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.unit(i).start() <= start && start < clause.unit(i).end()) {
        return i;
      }
    }
    return -1;
  }

  // -- cargo ----------------------------------------------------------------------------------

  private void cargo(Clause clause, Tree tree, List<Draft> drafts, Draft draft) {
    Trigger trigger = draft.trigger;
    int at = trigger.isRole() ? trigger.last() : trigger.first();
    Integer found = own(clause, tree, trigger, at);
    if (found != null) {
      draft.cargo(group(clause, tree, found));
      return;
    }
    int subject = subject(tree, at);
    if (subject >= 0 && rules.words().is(RouteWordClass.ANAPHOR, clause.words().get(subject))) {
      draft.anaphor(subject);
      return;
    }
    // What it hangs on: "shipped to A and sold in B", "shipments ... are sold", "hub for flows of".
    int i = at;
    for (int step = 0; step < LONGEST_PATH && i >= 0; step++) {
      i = tree.head[i];
      Draft other = i < 0 ? null : draftAt(drafts, i);
      if (other != null && other != draft) {
        draft.link(other.trigger);
        return;
      }
    }
    for (int child : tree.children.get(at)) {
      Draft other = draftAt(drafts, child);
      if (other != null && other != draft && tree.relation[child].startsWith("n")) {
        draft.link(other.trigger);
        return;
      }
    }
  }

  private Integer own(Clause clause, Tree tree, Trigger trigger, int at) {
    RouteFrame frame = trigger.frame();
    boolean verb = trigger.isVerb();
    boolean moved = frame.object() == Slot.CARGO;
    for (int child : tree.children.get(at)) {
      String relation = tree.relation[child];
      boolean object = relation.equals("obj") || relation.equals("dobj");
      boolean passive = relation.equals("nsubj:pass") || relation.equals("nsubjpass");
      boolean fits =
          verb
              ? (moved && (object || passive))
                  || (relation.equals("nsubj")
                      && (frame.subject() == Slot.CARGO || (moved && trigger.passive())))
              : relation.startsWith("nmod") || relation.equals("compound");
      Integer cargo = fits ? cargoIn(clause, tree, child) : null;
      if (cargo != null) {
        return cargo;
      }
    }
    boolean described = tree.relation[at].startsWith("acl");
    boolean takes = moved ? trigger.form() != WordForm.BASE : frame.subject() == Slot.CARGO;
    if (verb && described && takes && tree.head[at] >= 0) {
      return cargoIn(clause, tree, tree.head[at]);
    }
    return null;
  }

  /** The cargo that a node is, or holds after {@code of}: {@code tons of X}. */
  private Integer cargoIn(Clause clause, Tree tree, int node) {
    if (clause.unit(node).is(Unit.Kind.CARGO)) {
      return node;
    }
    for (int child : tree.children.get(node)) {
      if (tree.relation[child].startsWith("nmod") && clause.unit(child).is(Unit.Kind.CARGO)) {
        return child;
      }
    }
    return null;
  }

  private static int subject(Tree tree, int at) {
    for (int child : tree.children.get(at)) {
      if (tree.relation[child].startsWith("nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** A cargo with those that are coordinated with it. */
  private Group group(Clause clause, Tree tree, int cargo) {
    List<Integer> members = new ArrayList<>(List.of(cargo));
    for (int i = 0; i < members.size(); i++) {
      for (int child : tree.children.get(members.get(i))) {
        boolean joined = tree.relation[child].startsWith("conj");
        if (joined && clause.unit(child).is(Unit.Kind.CARGO) && !members.contains(child)) {
          members.add(child);
        }
      }
    }
    members.sort(null);
    return new Group(true, members.get(0), members.get(members.size() - 1), members);
  }

  // -- places ---------------------------------------------------------------------------------

  private void place(Clause clause, Tree tree, List<Draft> drafts, int unit) {
    // The first of a list has the preposition of all.
    int first = unit;
    while (tree.relation[first].startsWith("conj")
        && tree.head[first] >= 0
        && clause.unit(tree.head[first]).isPlace()) {
      first = tree.head[first];
    }
    Map<Integer, String> prepositions = new HashMap<>();
    int node = first;
    for (int step = 0; step < LONGEST_PATH && node >= 0; step++) {
      String preposition = preposition(clause, tree, node);
      if (preposition != null) {
        prepositions.put(step, preposition);
      }
      int head = tree.head[node];
      Draft draft = head < 0 ? null : draftAt(drafts, head);
      if (draft != null) {
        StopRole role = role(tree, draft, node, prepositions, step);
        if (role != null) {
          draft.stops.add(new Draft.Filled(role, unit, org.assay.model.StopBasis.SAID));
          return;
        }
      }
      node = head;
    }
  }

  private StopRole role(
      Tree tree, Draft draft, int node, Map<Integer, String> prepositions, int steps) {
    Map<String, StopRole> accepted = draft.trigger.frame().prepositions();
    for (int step = steps; step >= 0; step--) {
      StopRole role = accepted.get(prepositions.getOrDefault(step, ""));
      if (role != null) {
        return role;
      }
    }
    if (!prepositions.isEmpty() || draft.trigger.isRole()) {
      return null;
    }
    String relation = tree.relation[node];
    if (relation.equals("obj") || relation.equals("dobj")) {
      return draft.trigger.frame().object().role();
    }
    return relation.equals("nsubj") ? draft.trigger.frame().subject().role() : null;
  }

  /** The preposition that marks a node, its further words included, or null. */
  private String preposition(Clause clause, Tree tree, int node) {
    for (int child : tree.children.get(node)) {
      if (tree.relation[child].startsWith("case") && child < node) {
        var hit = rules.words().prepositions().at(clause.words(), child);
        return hit == null ? clause.words().get(child) : hit.phrase();
      }
    }
    return null;
  }

  // -- roles ----------------------------------------------------------------------------------

  private void bearer(Clause clause, Tree tree, RolePhrase role, Draft draft) {
    int bearer = -1;
    boolean open = true;
    int node = role.last();
    for (int step = 0; step < LONGEST_PATH && node >= 0 && bearer < 0; step++) {
      int subject = subject(tree, node);
      open &= subject < 0;
      bearer = subject >= 0 && clause.unit(subject).isPlace() ? subject : -1;
      if (bearer < 0 && tree.relation[node].startsWith("appos")) {
        int head = tree.head[node];
        bearer = head >= 0 && clause.unit(head).isPlace() ? head : -1;
      }
      node = tree.head[node];
    }
    for (StopRole each : role.roles()) {
      if (bearer >= 0) {
        draft.stops.add(new Draft.Filled(each, bearer, org.assay.model.StopBasis.SAID));
      } else if (open) {
        draft.home(each);
      }
    }
  }

  private static Draft draftAt(List<Draft> drafts, int unit) {
    return drafts.stream()
        .filter(d -> d.trigger.first() <= unit && unit <= d.trigger.last())
        .findFirst()
        .orElse(null);
  }
}
